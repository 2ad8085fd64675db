package dev.newspost.internal.story.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.internal.language.LanguagePacks;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
    private static final Proxies PROXIES = Proxies.of(LanguagePacks.builtIn());

    @ParameterizedTest
    @CsvSource({
        "https://wsrv.nl/?url=bay.example/crane.jpg&w=640, https://bay.example/crane.jpg",
        "https://wsrv.nl/?w=640&url=bay.example/crane.jpg, https://bay.example/crane.jpg",
        "https://wsrv.nl?url=bay.example/crane.jpg, https://bay.example/crane.jpg",
        "//wsrv.nl/?url=bay.example/crane.jpg, https://bay.example/crane.jpg",
        "https://wsrv.nl/?url=http%3A%2F%2Fbay.example%2Fcrane.jpg, http://bay.example/crane.jpg",
        "https://wsrv.nl/?url=%2F%2Fbay.example/crane.jpg, https://bay.example/crane.jpg",
        "https://wsrv.nl/?url=//bay.example/crane.jpg, https://bay.example/crane.jpg",
        "https://wsrv.nl/?url=ssl:bay.example/crane.jpg, https://bay.example/crane.jpg",
        "https://wsrv.nl/?url=bay.example/a+b%20c.jpg, https://bay.example/a+b c.jpg",
        "https://wsrv.nl/?url=bay.example/100%.jpg, https://bay.example/100%.jpg",
        "https://i0.wp.com/bay.example/crane.jpg?w=640, https://bay.example/crane.jpg",
        "https://i0.wp.com/bay.example/crane.jpg, https://bay.example/crane.jpg"
    })
    void pictureStandsWhereTheProxyFetchesIt(String address, String original) {
        assertThat(PROXIES.original(address)).contains(original);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // none of a proxy
                "/wsrv.nl/?url=bay.example/crane.jpg",
                "https://bay.example/?url=quay.example/crane.jpg",
                // none of another's picture
                "https://wsrv.nl",
                "https://wsrv.nl#url=bay.example/crane.jpg",
                "https://wsrv.nl/url=bay.example/crane.jpg",
                "https://wsrv.nl/?w=640",
                "https://wsrv.nl/?url=",
                "https://wsrv.nl/?curl=bay.example/crane.jpg",
                "https://i0.wp.com/crane.jpg",
                "https://i0.wp.com/bay/crane",
                "https://i0.wp.com/.bay/crane",
                "https://i0.wp.com//crane.jpg",
                "https://i0.wp.com/?from=bay.example/crane.jpg",
                "https://i0.wp.com?from=bay.example/crane.jpg"
            })
    void addressThatFetchesNothingHasNoOriginal(String address) {
        assertThat(PROXIES.original(address)).isEmpty();
    }

    @Test
    void packMayNameAProxy() {
        String pack = "picture:\n  proxies: [pictures.quay.example src]\n";
        Proxies proxies = Proxies.of(LanguagePacks.builtIn().plus(new StringReader(pack), "quay.yaml"));

        assertThat(proxies.original("https://pictures.quay.example/get?src=bay.example/crane.jpg"))
                .contains("https://bay.example/crane.jpg");
        assertThat(proxies.original("https://wsrv.nl/?url=bay.example/crane.jpg"))
                .contains("https://bay.example/crane.jpg");
    }
}
