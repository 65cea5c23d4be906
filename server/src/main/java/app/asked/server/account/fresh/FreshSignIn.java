package app.asked.server.account.fresh;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A controller's method that a browser reaches only shortly after its person showed who they are. Personal tokens are
/// judged by their scopes, as everywhere.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface FreshSignIn {
    /// The page to go on at after a link to something that is no page itself; without it, where the link led.
    String page() default "";
}
