package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the names in an English story that are bodies or places by how people belong to them, so that no "he" stands for
 * one: "Red Barn CEO Jim Whitlow", "Red Barn senior engineer Jim Whitlow", "a fellow at Wakato", "Ada Terry of Wakato".
 */
final class Workplaces {
    private static final int MOST_ROLES = 5;
    private static final int WHOLE_NAME = 2;

    private final EnglishWords words;
    private final Set<String> found = new HashSet<>();

    private Workplaces(EnglishWords words) {
        this.words = words;
    }

    static Set<String> of(List<Line> lines, EnglishWords words) {
        Workplaces reader = new Workplaces(words);
        for (Line line : lines) {
            if (!line.passage().chinese()) {
                reader.read(line.tokens());
            }
        }
        return reader.found;
    }

    private void read(Tokens tokens) {
        int i = 0;
        while (i < tokens.count()) {
            int end = runEnd(tokens, i);
            if (end > i) {
                int office = titleIn(tokens, i, end);
                if (office > i) {
                    add(tokens, i, office);
                } else if (isInFrontOfRole(tokens, end) || isBehindRole(tokens, i) || isBehindName(tokens, i)) {
                    add(tokens, i, end);
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    private static int runEnd(Tokens tokens, int from) {
        int end = from;
        while (tokens.type(end) == Token.NAME) {
            end++;
            if (tokens.possessive(end - 1)) {
                break;
            }
        }
        return end;
    }

    private void add(Tokens tokens, int from, int to) {
        boolean own = tokens.in(words.personTitles, from) || tokens.possessive(to - 1);
        if (!own) {
            found.add(tokens.text().substring(tokens.start(from), tokens.end(to - 1)));
        }
    }

    /** "Red Barn CEO Jim Whitlow": where the office starts between two names in one run of capitals, or -1. */
    private int titleIn(Tokens tokens, int from, int end) {
        for (int k = from + 1; k + 1 < end; k++) {
            boolean office = tokens.in(words.titles, k) && !tokens.in(words.personTitles, from);
            if (office && !tokens.in(words.titles, k - 1)) {
                return isOwnOffice(tokens, k, end) ? -1 : k;
            }
        }
        return -1;
    }

    /** "Noor Hale Attorney Jim Whitlow", "Noor Hale Press Secretary Jim Whitlow": whether an office is one that one has to a person as well. */
    private boolean isOwnOffice(Tokens tokens, int from, int end) {
        int last = from;
        while (last + 1 < end && tokens.in(words.titles, last + 1)) {
            last++;
        }
        return tokens.is(words.ownRoles, last);
    }

    /** "Red Barn president and founder Jim Whitlow": whether what somebody is there stands behind it, in front of his name. */
    private boolean isInFrontOfRole(Tokens tokens, int end) {
        int i = end;
        boolean role = false;
        while (i < end + MOST_ROLES && (isRole(tokens, i) || (i > end && tokens.joins(i)) || tokens.adjective(i))) {
            role |= isRole(tokens, i);
            i++;
        }
        return role && isWholeName(tokens, i);
    }

    /** "a research fellow at Wakato", "the president of Red Barn", but no "student of Noor Hale". */
    private boolean isBehindRole(Tokens tokens, int from) {
        int preposition = tokens.in(words.determiners, from - 1) ? from - 2 : from - 1;
        int role = preposition - 1;
        boolean at = tokens.is(preposition, "at");
        boolean own = tokens.is(words.ownRoles, role) || tokens.is(words.personalRoles, role);
        return (at || (tokens.is(preposition, "of") && !own))
                && ((tokens.type(role) == Token.WORD && tokens.in(words.roles, role) && !tokens.in(words.cues, role))
                        || tokens.in(words.titles, role))
                && !tokens.endsWith(role, "s");
    }

    /** "Ada Terry of Wakato". */
    private boolean isBehindName(Tokens tokens, int from) {
        return (tokens.is(from - 1, "of") || tokens.is(from - 1, "from"))
                && tokens.type(from - 2) == Token.NAME
                && tokens.type(from - 3) == Token.NAME
                && (tokens.in(words.givenShe, from - 3) || tokens.in(words.givenHe, from - 3));
    }

    private boolean isRole(Tokens tokens, int i) {
        return tokens.type(i) == Token.WORD
                && tokens.in(words.roles, i)
                && !tokens.is(words.ownRoles, i)
                && !tokens.in(words.cues, i);
    }

    private static boolean isWholeName(Tokens tokens, int from) {
        int end = runEnd(tokens, from);
        return end - from >= WHOLE_NAME;
    }
}
