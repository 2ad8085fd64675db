package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.Lexicon;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds whom a Chinese story tells by a noun for a woman or a man, as 女儿今年十九岁 or 他扶起一个小女孩: a pronoun behind stands for
 * her as well as for somebody with a name; and her name, where the story has it beside the same noun. Not thread-safe.
 */
final class Nameless {
    /** How many characters of a passage are looked back at most. */
    private static final int FURTHEST = 400;
    /** How many sentences in front of a pronoun are looked at, besides its own. */
    private static final int SENTENCES = 2;

    private static final int LONGEST_ATTRIBUTE = 12;
    private static final int LONGEST_CALLING = 3;
    private static final int MOST = 400;

    private final Supplier<People> people;
    private final List<Line> lines;
    private final SpeechWords all;
    private final ChineseWords words;
    private final DefiniteNouns definite;
    private final Map<Integer, List<Noun>> read = new HashMap<>();
    private Map<String, Mention> namesByNoun;

    Nameless(Supplier<People> people, List<Line> lines, SpeechWords words) {
        this.people = people;
        this.lines = lines;
        this.all = words;
        this.words = words.chinese;
        this.definite = new DefiniteNouns(people, lines, words);
    }

    /**
     * A noun for a woman or a man.
     *
     * @param where where it stands
     * @param gender above 0 for a woman, below for a man
     * @param leads whether a clause begins with it
     * @param kin whether it tells whose kin somebody is, so that it needs no 一位 in front
     * @param brought whether the story brings somebody in with it
     */
    private record Noun(Mention where, int gender, boolean leads, boolean kin, boolean brought) {}

    /**
     * Whom a noun tells.
     *
     * @param where where the noun stands
     * @param leads whether a clause begins with it
     * @param brought whether the story brings somebody in with it
     * @param name whose name the story has beside the same noun
     */
    record Found(Mention where, boolean leads, boolean brought, Optional<Mention> name) {}

    /** {@return whom nouns for a woman, or below 0 for a man, tell in the sentence of a pronoun and the one before, the last first} */
    List<Found> before(Passage passage, int offset, int pronoun) {
        List<Found> found = new ArrayList<>();
        int sentences = 0;
        int end = offset;
        for (int i = passage.number(); i >= Math.max(0, passage.number() - 1) && sentences <= SENTENCES; i--) {
            String t = lines.get(i).bare();
            List<Noun> here = nouns(i);
            int at = i == passage.number() ? offset : t.length();
            int floor = Math.max(0, at - FURTHEST);
            for (int k = lastBefore(here, at); k >= 0; k--) {
                Noun noun = here.get(k);
                int start = noun.where().range().start();
                if (start < floor) {
                    return found;
                }
                sentences += Chars.sentences(t.substring(start, Math.max(start, Math.min(end, at))));
                at = start;
                if (sentences > SENTENCES) {
                    break;
                }
                if (noun.gender() * pronoun >= 0 && (noun.kin() || noun.brought()) && !isHis(noun, pronoun)) {
                    found.add(new Found(noun.where(), noun.leads(), noun.brought(), name(noun)));
                }
            }
            if (at > FURTHEST) {
                return found;
            }
            sentences += Chars.sentences(t.substring(0, at)) + (i < passage.number() ? 0 : 1);
            end = Integer.MAX_VALUE;
        }
        return found;
    }

    /** The last noun in front of a place, or -1. */
    private static int lastBefore(List<Noun> nouns, int at) {
        int low = 0;
        int high = nouns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nouns.get(middle).where().range().start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** 他的父亲: whether the same pronoun tells whose kin it is, so that one behind is more likely the owner. */
    private boolean isHis(Noun noun, int pronoun) {
        String t = lines.get(noun.where().passage().number()).bare();
        int end = noun.where().range().start();
        int mark = words.attributive.startBefore(t, end, Math.max(0, end - 1));
        int at = (mark > 0 ? mark : end) - 1;
        return at >= 0 && all.gender(t, at, end) * pronoun > 0;
    }

    /** 女儿林知秋 … 女儿: whose name the story has beside the same noun for kin. */
    private Optional<Mention> name(Noun noun) {
        if (!noun.kin()) {
            return Optional.empty();
        }
        return isElder(noun.where().text())
                ? definite.of(noun.where())
                : Optional.ofNullable(names().get(noun.where().text()));
    }

    private boolean isElder(String noun) {
        return words.referents.elders.contains(noun);
    }

    private Map<String, Mention> names() {
        if (namesByNoun == null) {
            namesByNoun = new HashMap<>();
            for (People.Named one : people.get().mentions()) {
                Mention name = one.mention();
                String t = lines.get(name.passage().number()).bare();
                int end = name.range().start();
                int calling = words.callings.startBefore(t, end, Math.max(0, end - LONGEST_CALLING));
                noun(t, calling < 0 ? end : calling).ifPresent(noun -> namesByNoun.putIfAbsent(noun, name));
            }
        }
        return namesByNoun;
    }

    /** The noun for kin that ends at a place. */
    private Optional<String> noun(String t, int end) {
        for (Lexicon list : List.of(words.kin, words.relatives, words.companions)) {
            int start = list.startBefore(t, end, Math.max(0, end - LONGEST_CALLING));
            if (start >= 0) {
                return Optional.of(t.substring(start, end));
            }
        }
        return Optional.empty();
    }

    private List<Noun> nouns(int number) {
        return read.computeIfAbsent(number, any -> read(lines.get(number)));
    }

    private List<Noun> read(Line line) {
        List<Noun> found = new ArrayList<>();
        if (!line.passage().chinese()) {
            return found;
        }
        Bare t = line.noted();
        int clause = 0;
        for (int i = 0; i < t.length() && found.size() < MOST; i++) {
            if (ChineseClauses.isClauseBreak(t.charAt(i))) {
                clause = i + 1;
                continue;
            }
            int she = end(t, i, words.titlesShe, words.referents.women);
            int he = end(t, i, words.titlesHe, words.referents.men);
            int elder = words.referents.elders.endAt(t, i, t.length());
            int either = Math.max(elder, words.referents.partners.endAt(t, i, t.length()));
            int end = Math.max(either, Math.max(she, he));
            if (end > 0) {
                Range range = new Range(i, end);
                boolean told = elder < end || Math.max(she, he) == end || opens(line, i);
                if (told && isSomebody(line, range)) {
                    int elderly = elder == end ? all.elderGender(t.substring(i, end)) : 0;
                    found.add(noun(line, range, clause, either == end ? elderly : she > he ? 1 : -1));
                }
                i = end - 1;
            }
        }
        return found;
    }

    /** 老人过街: whether a sentence begins at a place: elsewhere a noun for old people tells of any. */
    private static boolean opens(Line line, int at) {
        int end = Chars.trimEnd(line.bare(), 0, at);
        return end == 0 || Line.endsSentence(line.bare().charAt(end - 1));
    }

    private int end(Bare t, int at, Lexicon nouns, Lexicon starts) {
        int start = starts.endAt(t, at, t.length());
        int noun = start > 0 ? words.titles.endAt(t, start, t.length()) : -1;
        return Math.max(noun, nouns.endAt(t, at, t.length()));
    }

    /** Whether nobody is named by the noun, and it does not only tell whose something is. */
    private boolean isSomebody(Line line, Range range) {
        Bare t = line.noted();
        int end = range.end();
        boolean more = words.attributive.endAt(t, end, t.length()) > 0
                || words.plurals.endAt(t, end, t.length()) > 0
                || words.titles.endAt(t, end, t.length()) > 0
                || words.callings.endAt(t, end, t.length()) > 0;
        return !more && !isNamed(line.passage(), range);
    }

    private boolean isNamed(Passage passage, Range range) {
        int before = people.get().lastBefore(passage, range.start());
        List<People.Named> named = people.get().mentions();
        if (before >= 0
                && named.get(before).mention().passage().number() == passage.number()
                && named.get(before).mention().range().end() == range.start()
                && words.kin.endAt(passage.text(), range.start(), range.end()) < 0) {
            return true;
        }
        for (int i = before + 1; i < Math.min(named.size(), before + 3); i++) {
            Mention one = named.get(i).mention();
            if (one.passage().number() == passage.number() && one.range().start() <= range.end()) {
                return true;
            }
        }
        return false;
    }

    private Noun noun(Line line, Range range, int clause, int gender) {
        Bare t = line.noted();
        int start = range.start();
        int from = Math.max(clause, start - LONGEST_ATTRIBUTE);
        int one = start;
        boolean brought = false;
        for (int i = start - 1; i >= from && !brought; i--) {
            brought = words.single.endAt(t, i, start) > 0 || words.referents.bringing.endAt(t, i, start) > 0;
            one = brought ? i : one;
        }
        brought &= !isTold(line, clause, start);
        String noun = range.of(line.bare());
        boolean kin = gender == 0
                || (isElder(noun) && opens(line, start))
                || words.kin.contains(noun)
                || words.relatives.contains(noun)
                || words.companions.contains(noun);
        boolean leads = leads(line, clause, brought ? one : start);
        return new Noun(new Mention(line.passage(), range), gender, leads, kin, brought);
    }

    /** 她是一位母亲: whether the clause tells what somebody is whom it names or a pronoun stands for. */
    private boolean isTold(Line line, int clause, int noun) {
        Bare t = line.noted();
        int being = noun;
        while (being > clause && words.beings.endAt(t, being, noun) < 0) {
            being--;
        }
        int last = people.get().lastBefore(line.passage(), being);
        boolean named = last >= 0
                && people.get().mentions().get(last).mention().passage().number()
                        == line.passage().number()
                && people.get().mentions().get(last).mention().range().start() >= clause;
        return words.beings.endAt(t, being, noun) > 0
                && (being == clause || named || line.nextPronoun(clause, being) < being);
    }

    /** Whether nothing but whose kin somebody is, or a word that opens a clause, stands in front of a noun in its clause. */
    private boolean leads(Line line, int clause, int at) {
        Bare t = line.noted();
        int start = Chars.skipBlanks(line.bare(), clause, at);
        if (start == at || words.openers.contains(t, start, at)) {
            return true;
        }
        int end = words.attributive.startBefore(t, at, at - 1) > 0 ? at - 1 : at;
        boolean pronoun = all.gender(line.bare(), start, at) != 0 && end - start <= 1;
        boolean own = words.possessives.contains(t, start, at) || words.ownPronouns.contains(t, start, end);
        int last = people.get().lastBefore(line.passage(), end);
        Mention name = last < 0 ? null : people.get().mentions().get(last).mention();
        boolean owner = name != null
                && name.passage().number() == line.passage().number()
                && name.range().end() == end
                && name.range().start() >= start
                && (name.range().start() == start
                        || words.titles.startBefore(t, name.range().start(), start) == start);
        return pronoun || own || owner;
    }
}
