package dev.newspost.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Article;
import dev.newspost.ArticleParser;
import dev.newspost.Block;
import dev.newspost.Image;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads whole posts with every form of credit and dateline that catalogue.txt lists. */
class CreditCatalogueTest {
    private static final String STORY = "港口今天重新开放，来自各地的渔民聚集在码头，庆祝这个等待已久的日子，市长也在现场讲话。".repeat(5);
    private static final String ENGLISH =
            "The port of Harbour City opened again today, and fishers from all over the coast came to see it. "
                    .repeat(4);
    private static final String FOOTER =
            "<br><hr><div>获取更多RSS：<br><a href=\"https://rss.example\">https://rss.example</a></div>";
    private static final ArticleParser PARSER = ArticleParser.create();

    /** A form: the row of the catalogue, the outlet in the header, where it stands, and what is read. */
    record Form(String row, String outlet, char place, String text, List<String> expected) {
        @Override
        public String toString() {
            return row + ": " + text;
        }
    }

    static List<Form> forms() throws IOException {
        List<Form> forms = new ArrayList<>();
        String row = "";
        String outlet = "";
        for (String line : lines()) {
            if (line.startsWith("  ")) {
                forms.get(forms.size() - 1).expected().add(line.strip());
            } else if (line.startsWith("# ")) {
                row = line.substring(2);
            } else if (line.startsWith("A ")) {
                outlet = line.substring(2);
            } else if (!line.isBlank() && !line.startsWith("//")) {
                forms.add(new Form(row, outlet, line.charAt(0), line.substring(2), new ArrayList<>()));
            }
        }
        return forms;
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CreditCatalogueTest.class.getResourceAsStream("catalogue.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void everyFormIsReadInItsPlace(Form form) {
        assertThat(read(form)).isEqualTo(form.expected());
    }

    static List<String> read(Form form) {
        boolean han = form.text().codePoints().anyMatch(Character::isIdeographic);
        Article article = PARSER.parse("---\nauthor: " + form.outlet() + "\ndate: 2020-11-22 12:00:00\n---\n<div>"
                + body(form, "<p>" + (han ? STORY : ENGLISH) + "</p>") + "</div>\n");
        List<String> shown = new ArrayList<>();
        article.dateline()
                .ifPresent(dateline -> shown.add("dateline " + dateline.text() + " | "
                        + dateline.agency().orElse("-") + " | "
                        + dateline.place().orElse("-") + " | "
                        + dateline.date().map(Object::toString).orElse("-")));
        article.credits()
                .forEach(credit -> shown.add(credit.role().name().toLowerCase(Locale.ROOT) + " "
                        + credit.label().orElse("-") + " " + credit.name() + " @"
                        + role(article.blocks().get(credit.span().block()))));
        for (Image image : article.images()) {
            shown.add("picture " + image.caption().orElse("-") + " | "
                    + image.credit().orElse("-"));
        }
        return shown.isEmpty() ? List.of("none") : shown;
    }

    private static String role(Block block) {
        return block.role().name().toLowerCase(Locale.ROOT);
    }

    private static String body(Form form, String story) {
        String text = form.text();
        return switch (form.place()) {
            case 'F' -> text + story + story;
            case 'L' -> story + story + text;
            case 'R' -> story + story + text + FOOTER;
            case 'S' -> story.replace("<p>", "<p>" + text) + story;
            case 'E' -> story + story.replace("</p>", text + "</p>");
            default ->
                story
                        + (text.startsWith("<")
                                ? text
                                : "<figure><img src=\"a.jpg\"><figcaption>" + text + "</figcaption></figure>")
                        + story;
        };
    }
}
