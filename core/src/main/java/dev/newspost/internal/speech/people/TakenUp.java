package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.word.EnglishWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the full names of an English story that are people's by the pronoun that takes them up: "The club hired Tuva Lund.
 * She came by boat."
 */
final class TakenUp {
    private static final int SENTENCE = 40;

    private final EnglishWords words;
    private final List<Line> lines;

    private TakenUp(EnglishWords words, List<Line> lines) {
        this.words = words;
        this.lines = lines;
    }

    static Set<String> of(List<People.Named> named, List<Line> lines, SpeechWords words) {
        TakenUp reader = new TakenUp(words.english, lines);
        Set<String> found = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            Mention name = named.get(i).mention();
            boolean whole = !name.passage().chinese()
                    && name.text().indexOf(' ') > 0
                    && !words.english.isPlaceName(name.text());
            int limit = i + 1 < named.size()
                            && named.get(i + 1).mention().passage().number()
                                    == name.passage().number()
                    ? named.get(i + 1).mention().range().start()
                    : Integer.MAX_VALUE;
            if (whole
                    && !found.contains(name.text())
                    && reader.isTakenUp(name, limit, named.get(i).strong())) {
                found.add(name.text());
                found.add(name.text().substring(name.text().lastIndexOf(' ') + 1));
            }
        }
        return found;
    }

    /**
     * {@return whether the next sentence begins with "he" or "she", behind somebody's words too, or the name's own sentence
     * goes on with "his" or "her" or leads to words behind a colon}
     */
    private boolean isTakenUp(Mention name, int limit, boolean acts) {
        Tokens tokens = lines.get(name.passage().number()).tokens();
        int first = tokens.at(name.range().start());
        if (tokens.in(words.determiners, first - 1)
                || isPlace(tokens, first - 1)
                || isOfThem(tokens, tokens.at(name.range().end()), words)) {
            return false;
        }
        int end = Math.min(tokens.count(), first + SENTENCE);
        int i = tokens.at(name.range().end());
        while (i < end && !tokens.stops(i)) {
            // "Tuva Lund is blunt: “…”"
            boolean speaks = tokens.type(i) == Token.COLON && tokens.type(i + 1) == Token.MARKED;
            if (acts && (speaks || isHis(tokens, i))) {
                return true;
            }
            i++;
        }
        while (i < end && (tokens.stops(i) || tokens.type(i) == Token.MARKED || tokens.type(i) == Token.COMMA)) {
            i++;
        }
        return i < end && tokens.start(i) < limit && isHe(tokens, i);
    }

    /** "in San Marco", "of Port Alder" */
    private boolean isPlace(Tokens tokens, int preposition) {
        return tokens.in(words.attaching, preposition)
                && !tokens.is(preposition, "with")
                && !tokens.is(preposition, "by")
                && (!tokens.is(preposition, "for") || tokens.is(words.working, preposition - 1));
    }

    /** "Alder Charter students", "Charter senior Tuva Lund": whether what people are stands behind the name of where they belong. */
    static boolean isOfThem(Tokens tokens, int behind, EnglishWords words) {
        return tokens.type(behind) == Token.WORD
                && tokens.in(words.roles, behind)
                && (tokens.type(behind + 1) == Token.NAME
                        // but "Lund coaches the crew"
                        || (tokens.endsWith(behind, "s") && !tokens.in(words.determiners, behind + 1)))
                && !tokens.in(words.cues, behind);
    }

    private boolean isHe(Tokens tokens, int i) {
        return tokens.in(words.he, i) || tokens.in(words.she, i);
    }

    private boolean isHis(Tokens tokens, int i) {
        return tokens.type(i) == Token.WORD && (tokens.in(words.his, i) || tokens.in(words.her, i));
    }
}
