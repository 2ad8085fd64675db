package dev.newspost.internal.story.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasesTest {
    private static final String PAGE = "https://bay.example/2021/05/crane.html";

    private static Optional<String> absolute(String base, String address) {
        return new Bases(Optional.of(base), Optional.empty(), false).absolute(address);
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpg, https://bay.example/2021/05/a.jpg",
        "img/a.jpg, https://bay.example/2021/05/img/a.jpg",
        "./img/./a.jpg, https://bay.example/2021/05/img/a.jpg",
        "../a.jpg, https://bay.example/2021/a.jpg",
        "../../../../a.jpg, https://bay.example/a.jpg",
        "/img/a.jpg, https://bay.example/img/a.jpg",
        "?w=640, https://bay.example/2021/05/crane.html?w=640",
        "a.jpg?from=/x/../y, https://bay.example/2021/05/a.jpg?from=/x/../y",
        "a.svg#../quay, https://bay.example/2021/05/a.svg#../quay",
        "//cdn.example/a.jpg, https://cdn.example/a.jpg"
    })
    void relativeAddressStartsFromItsPage(String address, String absolute) {
        assertThat(absolute(PAGE, address)).contains(absolute);
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE + "?page=2/3", PAGE + "#top/quay", "https://bay.example/2021/05/"})
    void folderOfThePageEndsBeforeItsQuery(String base) {
        assertThat(absolute(base, "a.jpg")).contains("https://bay.example/2021/05/a.jpg");
    }

    @Test
    void queryTakesThePlaceOfThatOfThePage() {
        assertThat(absolute(PAGE + "?page=2#top", "?w=640")).contains(PAGE + "?w=640");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bay.example",
                "https://bay.example/",
                "https://bay.example?to=/quay",
                "https://bay.example#/quay"
            })
    void hostWithoutAPathStandsForItsFirstPage(String base) {
        assertThat(absolute(base, "a.jpg")).contains("https://bay.example/a.jpg");
        assertThat(absolute(base, "/a.jpg")).contains("https://bay.example/a.jpg");
        assertThat(absolute(base, "?w=640")).contains("https://bay.example/?w=640");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://quay.example/a.jpg",
                "http://quay.example/a.jpg",
                "HTTPS://quay.example/a.jpg",
                "http://q"
            })
    void absoluteAddressStaysAsItIs(String address) {
        assertThat(absolute(PAGE, address)).contains(address);
        assertThat(new Bases(Optional.empty(), Optional.empty(), false).absolute(address))
                .contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blob:42",
                "file:///img/a.jpg",
                "ftp://bay.example/a.jpg",
                "http:a.jpg",
                "web+quay:a.jpg",
                "x.quay:a.jpg",
                "app-1:a.jpg",
                "view-source:a.jpg"
            })
    void addressOfAnotherSchemeIsNowhereOnTheWeb(String address) {
        assertThat(absolute(PAGE, address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crane",
                ":crane.jpg",
                "crane at night: one.jpg",
                "crane/12:30.jpg",
                "harbourcrane:1.jpg",
                "crane_1:2.jpg"
            })
    void colonInAFilesNameEndsNoScheme(String address) {
        assertThat(absolute(PAGE, address)).contains("https://bay.example/2021/05/" + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/files", "ftp://bay.example/", "https:/bay.example", "bay.example"})
    void baseThatIsNotOnTheWebTellsNothing(String base) {
        assertThat(absolute(base, "a.jpg")).isEmpty();
        assertThat(absolute(base, "https://quay.example/a.jpg")).contains("https://quay.example/a.jpg");
    }

    @Test
    void onlyACopyOfAPageStartsFromItsAddress() {
        Optional<String> from = Optional.of("https://bay.example/crane");

        assertThat(new Bases(Optional.empty(), from, true).absolute("a.jpg")).contains("https://bay.example/a.jpg");
        assertThat(new Bases(Optional.empty(), from, false).absolute("a.jpg")).isEmpty();
        assertThat(new Bases(Optional.of("http://files.example/x/"), from, true).absolute("a.jpg"))
                .contains("http://files.example/x/a.jpg");
    }

    @Test
    void addressWithoutASchemeHasThatOfTheStory() {
        String address = "//cdn.example/a.jpg";

        assertThat(new Bases(Optional.empty(), Optional.of("http://bay.example/"), false).absolute(address))
                .contains("http://cdn.example/a.jpg");
        assertThat(new Bases(Optional.empty(), Optional.of("https://bay.example/"), false).absolute(address))
                .contains("https://cdn.example/a.jpg");
        assertThat(new Bases(Optional.empty(), Optional.empty(), false).absolute(address))
                .contains("https://cdn.example/a.jpg");
    }
}
