package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.chinese.ChineseSubject;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.text.Searches;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where a Chinese story tells what somebody says: 他认为, 一位交易员表示, or 何远认为. Who is named in such a sentence behind
 * the verb is only spoken of, and a pronoun behind it goes on with who speaks. Not thread-safe.
 */
final class Tellers {
    private static final int WINDOW = 120;
    private static final int FURTHEST = 3;
    private static final int LEAST_ATTRIBUTE = 2;
    /** How many tellers of one sentence are looked at. */
    private static final int MOST = 12;

    private static final int MOST_NOUNS = 16;
    private static final int LONGEST_NAME = 6;

    private final List<Line> lines;
    private final SpeechWords words;
    private final KnownNames known;
    private final Map<Integer, List<Teller>> read = new HashMap<>();
    private final Searches<Boolean> named = new Searches<>(MOST_NOUNS, true, this::isBesideName);

    Tellers(List<Line> lines, SpeechWords words, KnownNames known) {
        this.lines = lines;
        this.words = words;
        this.known = known;
    }

    /**
     * Somebody who says something.
     *
     * @param mention a pronoun, or a description of somebody without a name
     * @param cue where the verb ends
     * @param end where the sentence ends
     * @param gender what the pronoun says of him, as in {@link SpeechWords#gender}; 0 for a description or a name
     * @param named whether he is named
     * @param nameless the last description up to here in the passage
     */
    private record Teller(Mention mention, int cue, int end, int gender, boolean named, Optional<Mention> nameless) {}

    /** {@return whether a name stands in what somebody says whom a pronoun of that gender stands for, or nobody names} */
    boolean isToldOf(Mention name, int gender) {
        List<Teller> here = tellers(name.passage().number());
        int at = name.range().start();
        int last = lastBefore(here, at);
        for (int k = last; k >= Math.max(0, last - MOST) && here.get(k).end() > at; k--) {
            if (!here.get(k).named()
                    && (here.get(k).gender() == 0 || here.get(k).gender() == gender)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a name stands in what somebody else says who is named in front of it} */
    boolean isToldByNamed(Mention name) {
        List<Teller> here = tellers(name.passage().number());
        int at = name.range().start();
        int last = lastBefore(here, at);
        return last >= 0 && here.get(last).named() && here.get(last).end() > at;
    }

    /** {@return who without a name speaks last before a place, in its passage or the nearest before it} */
    Optional<Mention> nameless(Passage passage, int offset) {
        for (int i = passage.number(); i >= Math.max(0, passage.number() - FURTHEST); i--) {
            List<Teller> here = tellers(i);
            int last = i == passage.number() ? lastBefore(here, offset) : here.size() - 1;
            if (last >= 0 && here.get(last).nameless().isPresent()) {
                return here.get(last).nameless();
            }
        }
        return Optional.empty();
    }

    /** {@return whether somebody who is named says something in a passage before a place} */
    boolean isNamedBefore(Passage passage, int offset) {
        List<Teller> here = tellers(passage.number());
        for (int k = lastBefore(here, offset); k >= 0; k--) {
            if (here.get(k).named()) {
                return true;
            }
        }
        return false;
    }

    private static int lastBefore(List<Teller> here, int at) {
        int low = 0;
        int high = here.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (here.get(middle).cue() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private List<Teller> tellers(int number) {
        return read.computeIfAbsent(number, any -> read(lines.get(number)));
    }

    private List<Teller> read(Line line) {
        List<Teller> found = new ArrayList<>();
        if (!line.passage().chinese()) {
            return found;
        }
        Bare t = line.noted();
        ChineseSubject subjects = new ChineseSubject(words.chinese, t, known);
        long bits = words.chinese.other | words.chinese.falseCues.bit() | words.chinese.cues.bit();
        int clause = 0;
        for (int i = t.next(bits, 0, t.length()); i < t.length(); i = t.next(bits, i + 1, t.length())) {
            if (ChineseClauses.isClauseBreak(t.charAt(i)) || t.charAt(i) == Line.INSIDE) {
                clause = i + 1;
                continue;
            }
            int no = words.chinese.noCueEnd(t, i, t.length());
            int cue = words.chinese.cues.endAt(t, i, t.length());
            if (cue > 0 && cue >= no) {
                if (words.chinese.telling(t, i)) {
                    subjects.in(Math.max(clause, i - WINDOW), i).ifPresent(who -> add(found, line, who, cue));
                }
                clause = cue;
            }
            i = Math.max(i, Math.max(cue, no) - 1);
        }
        return found;
    }

    private void add(List<Teller> found, Line line, Subject who, int cue) {
        Range range = who.range();
        boolean pronoun = who.kind() == Subject.Kind.PRONOUN;
        int gender = pronoun ? words.gender(line.bare(), range.start(), range.end()) : 0;
        boolean nameless = who.kind() == Subject.Kind.DESCRIPTION
                && (words.isOne(range.of(line.bare()))
                        || isSole(range.of(line.bare()))
                        || isPointed(range.of(line.bare())));
        boolean named = who.kind() == Subject.Kind.NAME || who.kind() == Subject.Kind.SURNAMED;
        if (gender != 0 || nameless || named) {
            Teller last = found.isEmpty() ? null : found.get(found.size() - 1);
            Mention mention = new Mention(line.passage(), range);
            Optional<Mention> earlier = last == null ? Optional.empty() : last.nameless();
            int end = last != null && last.end() > cue ? last.end() : sentenceEnd(line.bare(), cue);
            found.add(new Teller(mention, cue, end, gender, named, nameless ? Optional.of(mention) : earlier));
        }
    }

    /** 船厂的负责人: whether a description tells of what somebody is the only one, and points back at nobody. */
    private boolean isSole(String text) {
        int noun = words.chinese.referents.soleRoles.startBefore(text, text.length(), 0);
        return noun >= LEAST_ATTRIBUTE
                && words.chinese.quantified.endAt(text, 0, text.length()) < 0
                && !words.pointsBack(text);
    }

    /** 该工作人员: whether a description points back at somebody by a noun beside which the story names nobody. */
    private boolean isPointed(String text) {
        int noun = words.chinese.definitesByNoun.endAt(text, 0, text.length());
        return noun > 0 && words.chinese.titles.contains(text, noun, text.length()) && !named.of(text.substring(noun));
    }

    /** 工作人员林知秋, 林知秋律师: whether a name stands right beside a noun somewhere in the story. */
    private boolean isBesideName(String noun) {
        for (Line line : lines) {
            Bare t = line.noted();
            for (int at = t.text().indexOf(noun); at >= 0; at = t.text().indexOf(noun, at + 1)) {
                int end = at + noun.length();
                for (int size = 2; size <= LONGEST_NAME; size++) {
                    if ((at >= size && known.contains(t, at - size, at))
                            || (end + size <= t.length() && known.contains(t, end, end + size))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int sentenceEnd(String t, int from) {
        int end = from;
        while (end < t.length() && !Line.endsSentence(t.charAt(end))) {
            end++;
        }
        return end;
    }
}
