package app.asked.server.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInLimitsTest {
    private final SignInLimits tries = new SignInLimits(() -> 0);

    @Test
    void strangersAtANameKeepNobodyOutWhoComesFromElsewhere() {
        for (int address = 1; address <= 5; address++) {
            use(50, "maya", "198.51.100." + address);
        }

        assertThat(mayTry("maya", "203.0.113.7")).isTrue();
        assertThat(tries.known("her phone").waiting()).isEmpty();
    }

    @Test
    void oneAddressGuessesNoFasterAcrossManyNames() {
        long taken = IntStream.range(0, 50)
                .filter(name -> mayTry("name " + name, "198.51.100.1"))
                .count();

        assertThat(taken).isEqualTo(10);
    }

    @Test
    void oneNetworkOfIpv6IsOneAddress() {
        use(10, "maya", "2001:db8:0:1::1");

        assertThat(mayTry("noor", "2001:db8:0:1:ffff::7")).isFalse();
        assertThat(mayTry("noor", "2001:db8:0:2::1")).isTrue();
    }

    @Test
    void manyAddressesAtOneNameArePacedTogether() {
        long taken = IntStream.range(0, 40)
                .map(address -> use(10, "maya", "198.51.100." + address))
                .sum();

        assertThat(taken).isLessThanOrEqualTo(100);
    }

    @Test
    void whatWasGivenBackCostNothingAnywhere() {
        for (int tried = 0; tried < 1_000; tried++) {
            SignInLimits.Taken taken = tries.stranger("maya", "198.51.100.1");
            assertThat(taken.waiting()).isEmpty();
            taken.giveBack();
        }
    }

    @Test
    void theCodeAndNewAccountsHaveCountsOfTheirOwn() {
        use(50, "maya", "198.51.100.1");

        assertThat(tries.code("198.51.100.1").waiting()).isEmpty();
        assertThat(IntStream.range(0, 55)
                        .filter(_ -> tries.newAccount("198.51.100.1").waiting().isEmpty())
                        .count())
                .isEqualTo(10);
        assertThat(tries.newAccount("198.51.100.2").waiting()).isEmpty();
    }

    private int use(int most, String name, String address) {
        return (int) IntStream.range(0, most).filter(_ -> mayTry(name, address)).count();
    }

    private boolean mayTry(String name, String address) {
        return tries.stranger(name, address).waiting().isEmpty();
    }
}
