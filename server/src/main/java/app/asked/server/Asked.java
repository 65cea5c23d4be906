package app.asked.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The door of the server.
@SpringBootApplication
public class Asked {
    public static void main(String[] args) {
        SpringApplication.run(Asked.class, args);
    }
}
