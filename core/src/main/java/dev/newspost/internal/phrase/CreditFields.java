package dev.newspost.internal.phrase;

import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds credits among other words of a text that is no story: behind a label with a colon, or in a sentence of their own. */
final class CreditFields {
    /** A sentence that is longer holds more than credits. */
    private static final int LONGEST_SENTENCE = 300;

    /** The names behind a label inside a text are no longer. */
    private static final int LONGEST_FIELD = 80;

    private final CreditWords words;
    private final LatinCredits latin;

    CreditFields(CreditWords words, LatinCredits latin) {
        this.words = words;
        this.latin = latin;
    }

    /** {@return the credits with a label and colon anywhere in a text that is no story: "…。翻译：某某 点击…"} */
    List<Phrase> inside(String text) {
        List<Phrase> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            // "About the author: Jane Doe builds boats.": a small letter opens no label in a sentence
            boolean small = at > 0 && Character.isLowerCase(text.charAt(at));
            boolean starts =
                    !small && (at == 0 || Letters.blank(text.charAt(at - 1)) || Letters.stop(text.charAt(at - 1)));
            Optional<RoleWords.Found> label = starts ? words.labels.at(text, at) : Optional.empty();
            int end = label.map(word -> fieldEnd(text, word.end())).orElse(-1);
            if (end < 0) {
                at++;
                continue;
            }
            Optional<List<Phrase>> credits = Letters.latin(text.charAt(at))
                    ? latin.line(text, at, end)
                    : new HanScan(words, text, at, end, true).labelled();
            credits.ifPresent(found::addAll);
            at = Math.max(end, at + 1);
        }
        found.addAll(sentences(text));
        return CreditPhrases.distinct(found);
    }

    /** "… Staff writer Jane Doe contributed reporting.": a sentence of credits among others. */
    private List<Phrase> sentences(String text) {
        List<Phrase> found = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            if (isStop(text, i)) {
                if (i - start <= LONGEST_SENTENCE && words.verbs.before(text, i).isPresent()) {
                    latin.line(text, Letters.skipBlanks(text, start), i).ifPresent(found::addAll);
                }
                start = i + 1;
            }
        }
        return found;
    }

    /** {@return where the names behind a label with a colon end; -1 where no colon follows it} */
    private static int fieldEnd(String text, int labelEnd) {
        int mark = Letters.skipBlanks(text, labelEnd);
        if (mark >= text.length() || "：:".indexOf(text.charAt(mark)) < 0) {
            return -1;
        }
        int limit = Math.min(text.length(), mark + LONGEST_FIELD);
        int i = Letters.skipBlanks(text, mark + 1);
        while (i < limit && text.charAt(i) != '\n' && text.charAt(i) != '。') {
            int next = Letters.skipBlanks(text, i);
            boolean sentence = next == i && isStop(text, i);
            boolean latinGoesOn = next < limit && Letters.latin(text.charAt(next)) && Letters.latin(text.charAt(i - 1));
            if (sentence || (next > i && !latinGoesOn)) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean isStop(String text, int i) {
        return i + 1 == text.length() ? NameShapes.isFullStop(text, i) : NameShapes.stopsSentence(text, i);
    }
}
