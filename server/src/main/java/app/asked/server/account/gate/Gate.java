package app.asked.server.account.gate;

import static org.springframework.http.HttpMethod.DELETE;

import app.asked.server.account.key.Sealing;
import app.asked.server.account.login.Accounts;
import app.asked.server.account.session.SessionCookie;
import app.asked.server.account.session.Sessions;
import app.asked.server.account.token.Tokens;
import app.asked.server.settings.Settings;
import app.asked.server.web.Scope;
import app.asked.server.web.api.ApiPath;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/// The filters in their order, and who may go where.
@Configuration(proxyBeanMethods = false)
class Gate {
    /// What anyone may see, signed out too.
    private static final String[] PUBLIC = {
        "/",
        "/welcome",
        "/invited",
        "/sign-in",
        "/sign-in/passkey",
        "/sign-in/provider",
        "/sign-in/provider/**",
        "/sign-in/recover",
        "/sign-in/new-passphrase",
        "/help",
        "/help/**",
        "/care",
        "/care/**",
        "/calendar/*",
        "/by/**",
        "/few/**",
        "/to/**",
        "/notice/**",
        "/static/**",
        "/favicon.ico",
        "/worker.js",
        "/asked.webmanifest",
        "/notes.webmanifest",
        "/phone/*",
        "/health/**",
        "/ready",
        "/api/v1/openapi.json"
    };

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            Settings settings,
            SessionCookie cookie,
            Sessions sessions,
            Tokens tokens,
            Sealing sealing,
            Accounts accounts) {
        var forms = new FormTokens(cookie);
        var refusals = new Refusals(accounts);
        return http.securityContext(
                        context -> context.securityContextRepository(new Callers(sessions, cookie, tokens, sealing)))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SameOrigin(settings, cookie), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(forms)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(forms::areNeeded))
                .authorizeHttpRequests(Gate::places)
                .exceptionHandling(
                        thrown -> thrown.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void places(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry places) {
        places.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(PUBLIC)
                .permitAll()
                .requestMatchers(Api::isRead)
                .hasAuthority(Scope.READ.key())
                .requestMatchers(DELETE, "/api/v1/me")
                .hasAuthority(Scope.ERASE.key())
                .requestMatchers(ApiPath.ALL)
                .hasAuthority(Scope.WRITE.key())
                .anyRequest()
                .authenticated();
    }

    /// There are no users but people, and they sign in at [app.asked.server.account]; without this, Spring Boot makes
    /// one up and prints a password.
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("people sign in elsewhere");
        };
    }
}
