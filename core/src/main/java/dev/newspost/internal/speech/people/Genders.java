package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.word.Lexicon;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a story shows of whether its people are women or men, so that 她 is not taken for a man. */
final class Genders {
    private static final int PRONOUN_WINDOW = 120;
    private static final int GIVEN = 2;
    private static final int TITLE = 4;

    private final Map<String, Integer> told = new HashMap<>();
    private final Map<String, Integer> votes = new HashMap<>();

    private Genders() {}

    static Genders of(People people, List<Line> lines, SpeechWords words) {
        Genders genders = new Genders();
        List<People.Named> named = people.mentions();
        for (String name : people.names()) {
            genders.given(name, words);
        }
        for (int i = 0; i < named.size(); i++) {
            Mention mention = named.get(i).mention();
            Line line = lines.get(mention.passage().number());
            String t = line.bare();
            int limit = Math.min(t.length(), mention.range().end() + PRONOUN_WINDOW);
            if (i + 1 < named.size()
                    && named.get(i + 1).mention().passage().number()
                            == mention.passage().number()) {
                limit = Math.min(limit, named.get(i + 1).mention().range().start());
            }
            String name = people.full(mention.text()).map(Mention::text).orElse(mention.text());
            genders.tell(name, TITLE * words.honorific(t, mention.range().end()));
            genders.tell(name, TITLE * words.titleGender(t, mention.range().start()));
            // 林振华的妻子来了，她…: the pronoun is hers
            if (!words.owns(t, mention.range().start(), mention.range().end())) {
                genders.vote(
                        name,
                        nextPronoun(
                                line, mention.range().end(), limit, named.get(i).strong(), words));
            }
        }
        return genders;
    }

    /** The vote of the next pronoun; it counts twice where it goes on, as a subject, about who did something. */
    private static int nextPronoun(Line line, int from, int limit, boolean acts, SpeechWords words) {
        String t = line.bare();
        for (int at = line.nextPronoun(from, limit); at < limit; at = line.nextPronoun(at + 1, limit)) {
            int vote = words.gender(t, at, limit);
            if (vote != 0 && (isObject(t, from, at, words) || isOfAnother(line, from, at, vote, words))) {
                return 0;
            }
            if (vote != 0) {
                boolean subject = acts && Chars.isHan(t.charAt(at)) && ChineseClauses.isClauseBreak(t.charAt(at - 1));
                return subject ? 2 * vote : vote;
            }
        }
        return 0;
    }

    /** 林振华带着女儿，她…: whether a noun for a woman or a man whom the pronoun fits stands between it and the name. */
    private static boolean isOfAnother(Line line, int from, int at, int vote, SpeechWords words) {
        String t = line.bare();
        return line.passage().chinese()
                && (words.genderOf(t, from, at) == vote || holds(words.chinese.referents.partners, t, from, at));
    }

    /** "Ames, who toured with him": in one sentence with a name, an object is somebody else. */
    private static boolean isObject(String t, int name, int at, SpeechWords words) {
        if (!Chars.isLatin(t.charAt(at))) {
            return false;
        }
        int end = wordEnd(t, at);
        int next = Chars.skipBlanks(t, end, t.length());
        int nextEnd = wordEnd(t, next);
        // "her brother" is no object, "her that" and "her a towel" are
        boolean ends = next == nextEnd
                || words.english.stops.contains(t, next, nextEnd)
                || words.english.determiners.contains(t, next, nextEnd);
        boolean him = words.english.oblique.contains(t, at, end) && (ends || !words.english.her.contains(t, at, end));
        return him && Chars.sentences(t.substring(name, at)) == 0;
    }

    private static boolean holds(Lexicon list, String t, int from, int to) {
        for (int i = from; i < to; i++) {
            if (list.endAt(t, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    private static int wordEnd(String t, int from) {
        int end = from;
        while (end < t.length() && Chars.isLatin(t.charAt(end))) {
            end++;
        }
        return end;
    }

    private void given(String name, SpeechWords words) {
        if (Chars.isHan(name.charAt(0))) {
            // 何大姐: the name itself tells
            tell(name, TITLE * words.honoredAs(name));
            int characters = words.names.givenCharacters(name);
            // 梅根: a foreign name that holds a character of men's tells nothing
            int given = characters < 0 && words.names.isTransliterated(name, 0) ? 0 : characters;
            // 秦兰滨, 沈凤舟: men have a character of women's names too in front of another one
            tell(name, given > 0 && !words.names.endsGiven(name) ? 0 : GIVEN * given);
            return;
        }
        int given = words.names.givenName(name);
        if (given != 0) {
            tell(name, TITLE * given);
        }
    }

    private void vote(String name, int vote) {
        if (vote != 0) {
            votes.merge(name, vote, Integer::sum);
        }
    }

    private void tell(String name, int sign) {
        if (sign != 0) {
            told.merge(name, sign, Integer::sum);
        }
    }

    /** {@return above 0 for a woman, below for a man, by all that the story shows} */
    int of(String name) {
        return told(name) + votes.getOrDefault(name, 0);
    }

    /** {@return the same by the name and what stands beside it alone: a pronoun near it may be somebody else's} */
    int told(String name) {
        return told.getOrDefault(name, 0);
    }
}
