package dev.newspost.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import dev.newspost.internal.phrase.DatelinePhrases;
import dev.newspost.internal.phrase.PhotoCredits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of docs/credits.md: a fence names the reader, its first line is the text, the others the result. */
class CreditsDocTest {
    private static final LanguagePacks PACKS = LanguagePacks.builtIn();
    private static final List<String> READERS = List.of("line", "end", "publishers", "dateline", "caption");

    record Example(String reader, String text, List<String> expected) {}

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of("..", "docs", "credits.md"));
        for (int i = 0; i < lines.size(); i++) {
            String reader = lines.get(i).startsWith("```") ? lines.get(i).substring(3) : "";
            if (READERS.contains(reader)) {
                int end = i + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                examples.add(new Example(reader, lines.get(i + 1), List.copyOf(lines.subList(i + 2, end))));
                i = end;
            }
        }
        assertThat(examples).hasSizeGreaterThan(25);
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfThePageIsTrue(Example example) {
        assertThat(read(example)).isEqualTo(example.expected());
    }

    private static List<String> read(Example example) {
        CreditPhrases phrases = CreditPhrases.of(PACKS);
        String text = example.text();
        return switch (example.reader()) {
            case "line" -> shown(phrases.wholeLine(text));
            case "end" -> shown(phrases.atEnd(text));
            case "publishers" -> shown(phrases.publishers(text));
            case "dateline" -> dateline(text);
            default -> {
                PhotoCredits.Split split = PhotoCredits.of(PACKS).split(text);
                yield List.of(
                        split.caption().orElse("-") + " | " + split.credit().orElse("-"));
            }
        };
    }

    private static List<String> dateline(String text) {
        DatelinePhrases.Found found = DatelinePhrases.of(PACKS).atStart(text).orElseThrow();
        List<String> shown = new ArrayList<>();
        shown.add(String.join(
                " | ",
                text.substring(found.start(), found.end()),
                found.agency().map(Phrase::name).orElse("-"),
                found.place().orElse("-"),
                found.date().orElse("-")));
        shown.addAll(shown(found.makers()));
        return shown;
    }

    private static List<String> shown(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> String.format(
                        Locale.ROOT, "%s %s %s", phrase.role(), phrase.label().orElse("-"), phrase.name()))
                .toList();
    }
}
