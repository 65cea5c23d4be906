package app.asked.server;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.autoconfigure.info.ProjectInfoAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.event.EventListener;

/// The door of the server. It is left without what Asked does not use: each part costs its share of every start.
@SpringBootApplication(
        proxyBeanMethods = false,
        exclude = {
            AopAutoConfiguration.class,
            ApplicationAvailabilityAutoConfiguration.class,
            JacksonAutoConfiguration.class, // JsonShapes makes the one mapper
            ProjectInfoAutoConfiguration.class,
            SslAutoConfiguration.class,
            TaskExecutionAutoConfiguration.class,
            TaskSchedulingAutoConfiguration.class
        })
public class Asked {
    public static void main(String[] args) {
        Commands.run(List.of(args)).ifPresent(System::exit);
        Thread.setDefaultUncaughtExceptionHandler(new FatalErrors());
        Carriers.enough(Asked.class.getProtectionDomain().getCodeSource().getLocation());
        SpringApplication.run(Asked.class, args);
    }

    @EventListener
    void open(ApplicationReadyEvent ready) {
        var address = ready.getApplicationContext().getEnvironment().getProperty("asked.url");
        System.out.println("Asked is open at " + address + " (Ctrl-C closes it).");
    }
}
