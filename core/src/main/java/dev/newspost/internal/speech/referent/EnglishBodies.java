package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which body "the league" or "the company" of an English story is: the one whose name holds the noun, or beside
 * whose name it stands. Immutable; reads the story once, when it is made.
 */
final class EnglishBodies {
    private static final int APPOSITION = 12;
    private static final int LONGEST_NAME = 9;
    private static final String KIND = "~";
    private static final String SHORT = "$";

    private final EnglishWords words;
    private final Map<String, List<Mention>> byNoun = new HashMap<>();

    EnglishBodies(EnglishWords words, List<Line> lines) {
        this.words = words;
        for (Line line : lines) {
            if (!line.passage().chinese()) {
                read(line);
            }
        }
    }

    /** {@return the body that a description stands for: of those with its noun the one named last before it} */
    Optional<Mention> of(Mention description) {
        String text = description.text().toLowerCase(Locale.ROOT);
        int first = text.indexOf(' ');
        int last = text.lastIndexOf(' ') + 1;
        if (first < 0 || !words.definites.contains(text, 0, first)) {
            return Optional.empty();
        }
        String noun = text.substring(last);
        return before(noun, description)
                .or(() -> before(KIND + words.sameRoles.getOrDefault(noun, noun), description)
                        .filter(one -> first == last - 1));
    }

    /** "the Union": {@return the body whose longer name ends so, of several the one named last before it} */
    Optional<Mention> named(Mention body) {
        String noun = body.text().toLowerCase(Locale.ROOT);
        return before(noun, body)
                .or(() -> before(SHORT + noun, body))
                .filter(one -> one.text().endsWith(" " + body.text()));
    }

    private Optional<Mention> before(String noun, Mention description) {
        List<Mention> bodies = byNoun.getOrDefault(noun, List.of());
        int low = 0;
        int high = bodies.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bodies.get(middle).isBefore(description)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(bodies.get(low - 1));
    }

    private void read(Line line) {
        Tokens tokens = line.tokens();
        int i = 0;
        while (i < tokens.count()) {
            if (tokens.type(i) != Token.NAME) {
                i++;
                continue;
            }
            int end = nameEnd(tokens, i);
            int first = i;
            while (first < end - 1 && tokens.in(words.notNames, first)) {
                first++;
            }
            boolean possessive = tokens.possessive(end - 1);
            Range range =
                    new Range(tokens.start(first), possessive ? tokens.possessiveStart(end - 1) : tokens.end(end - 1));
            note(line, owned(line, new Mention(line.passage(), range), first, end), first, end);
            i = end;
        }
    }

    /** "Harbor's Student Union": a short name of a body with whose it is. */
    private Mention owned(Line line, Mention name, int first, int end) {
        Tokens tokens = line.tokens();
        boolean owner = tokens.type(first - 1) == Token.NAME
                && tokens.possessive(first - 1)
                && end - first == 2
                && isBody(tokens, end - 1)
                && !tokens.in(words.notNames, first - 1);
        int start = first - 1;
        while (owner && start > 0 && tokens.type(start - 1) == Token.NAME && !tokens.in(words.notNames, start - 1)) {
            start--;
        }
        return owner
                ? new Mention(
                        line.passage(),
                        new Range(tokens.start(start), name.range().end()))
                : name;
    }

    private void note(Line line, Mention name, int first, int end) {
        Tokens tokens = line.tokens();
        for (int i = first; i < end; i++) {
            // no "Harbour Party Chair Dora Finch"
            boolean head = i == end - 1 || tokens.type(i + 1) == Token.WORD;
            if (head && end - first > 1) {
                String word = word(line, i);
                String kind = words.sameBodies.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
                if (isBody(tokens, i)) {
                    put(word, name);
                }
                if (kind != null) {
                    // "Alder Transit Authority": an agency
                    put(SHORT + word, name);
                    put(KIND + kind, name);
                }
            }
        }
        if (isBody(tokens, first - 1) && tokens.type(first - 1) == Token.WORD) {
            put(word(line, first - 1), name);
        }
        int from = tokens.type(end) == Token.COMMA || tokens.in(words.copulas, end) ? end + 1 : tokens.count();
        if (!tokens.in(words.determiners, from)) {
            return;
        }
        for (int i = from + 1; i < Math.min(tokens.count(), from + APPOSITION) && tokens.isWord(i); i++) {
            if (tokens.in(words.attaching, i) || tokens.in(words.relativePronouns, i)) {
                return;
            }
            if (isBody(tokens, i) && (!tokens.isWord(i + 1) || tokens.in(words.stops, i + 1))) {
                put(word(line, i), name);
                return;
            }
        }
    }

    private boolean isBody(Tokens tokens, int i) {
        return i >= 0 && tokens.isWord(i) && tokens.in(words.collective, i) && !tokens.in(words.documents, i);
    }

    private static String word(Line line, int noun) {
        return line.bare()
                .substring(line.tokens().start(noun), line.tokens().end(noun))
                .toLowerCase(Locale.ROOT);
    }

    private void put(String noun, Mention name) {
        byNoun.computeIfAbsent(noun, key -> new ArrayList<>()).add(name);
    }

    /** "Committee for Free Media", "Department of the Treasury": a name goes on behind small words. */
    private int nameEnd(Tokens tokens, int from) {
        int end = from + 1;
        while (end < from + LONGEST_NAME && !tokens.possessive(end - 1)) {
            int next = end;
            while (next < end + 2
                    && (tokens.is(next, "of")
                            || tokens.is(next, "for")
                            || tokens.is(next, "on")
                            || tokens.is(next, "the"))) {
                next++;
            }
            boolean small = next > end;
            boolean body = !small || tokens.in(words.bodies, end - 1) || tokens.in(words.bodies, from);
            if (tokens.type(next) != Token.NAME || !body || (small && tokens.in(words.notNames, next))) {
                return end;
            }
            end = next + 1;
        }
        return end;
    }
}
