package app.asked.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/// The door of the server.
@SpringBootApplication(proxyBeanMethods = false)
public class Asked {
    public static void main(String[] args) {
        SpringApplication.run(Asked.class, args);
    }

    @EventListener
    void open(ApplicationReadyEvent ready) {
        var address = ready.getApplicationContext().getEnvironment().getProperty("asked.url");
        System.out.println("Asked is open at " + address + " (Ctrl-C closes it).");
    }
}
