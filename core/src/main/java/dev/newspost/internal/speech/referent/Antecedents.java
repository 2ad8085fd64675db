package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells whom a pronoun may stand for: who spoke or acted last before it. Not thread-safe. */
final class Antecedents {
    private static final int FURTHEST = 400;
    private static final int SENTENCES = 12;
    private static final int RECENT = 4;

    private final Supplier<People> people;
    private final SpeechWords words;
    private final Tellers tellers;
    private Optional<Mention> lastSpeaker = Optional.empty();
    private Optional<Mention> lastNameless = Optional.empty();
    private int lastPassage;
    private int namelessOffset;
    private int lastOffset;
    private int lastSection;

    Antecedents(Supplier<People> people, List<Line> lines, SpeechWords words, KnownNames known) {
        this.people = people;
        this.words = words;
        this.tellers = new Tellers(lines, words, known);
    }

    /** {@return who without a name spoke last, of those who say words in marks} */
    Optional<Mention> lastNameless() {
        return lastNameless;
    }

    /** Takes note of somebody without a name who spoke. */
    void spokeNameless(Optional<Mention> speaker, int offset) {
        lastNameless = speaker;
        namelessOffset = offset;
    }

    /** Takes note of whom a speaker's mention was found to stand for. */
    void spoke(Optional<Mention> name, Passage passage, int offset) {
        lastSpeaker = name;
        lastPassage = passage.number();
        lastOffset = offset;
        lastSection = passage.section();
    }

    /**
     * {@return whom a pronoun at a place stands for: who spoke or acted in the nearest sentence before it}
     *
     * @param pronoun above 0 for she, below for he, 0 for either
     * @param behind the words behind the pronoun: who is named there is somebody else
     */
    Optional<Mention> before(Passage passage, int offset, int pronoun, String behind) {
        int i = lastBefore(passage, offset);
        List<People.Named> named = people.get().mentions();
        Optional<Mention> faint = Optional.empty();
        Optional<Mention> nameless = namelessBefore(passage, offset, pronoun);
        int floor = i < 0 ? 0 : named.get(i).sentence() - SENTENCES;
        for (int j = i; j >= Math.max(0, i - FURTHEST) && named.get(j).sentence() >= floor; j--) {
            People.Named candidate = named.get(j);
            if (apart(candidate.mention().passage().section(), passage)) {
                break;
            }
            if (afterNameless(candidate.mention(), passage)
                    || nameless.filter(candidate.mention()::isBefore).isPresent()) {
                return Optional.empty();
            }
            if (lastSpeaker.isPresent()
                    && earlier(candidate.mention())
                    && possible(lastSpeaker.get(), pronoun, behind)) {
                return lastSpeaker;
            }
            if (!possible(candidate.mention(), pronoun, behind) || tellers.isToldOf(candidate.mention(), pronoun)) {
                continue;
            }
            Optional<Mention> strong = strongest(j, pronoun, behind);
            if (strong.isPresent()) {
                return strong;
            }
            if (faint.isEmpty()) {
                faint = Optional.of(candidate.mention());
            }
        }
        if (nameless.isPresent()) {
            return Optional.empty();
        }
        boolean recent =
                lastSpeaker.isPresent() && !apart(lastSection, passage) && passage.number() - lastPassage <= RECENT;
        return recent && possible(lastSpeaker.get(), pronoun, behind) ? lastSpeaker : faint;
    }

    /** {@return who without a name tells something nearest before a pronoun, after whoever spoke last} */
    private Optional<Mention> namelessBefore(Passage passage, int offset, int pronoun) {
        return pronoun == 0
                ? Optional.empty()
                : tellers.nameless(passage, offset)
                        .filter(one -> lastSpeaker.isEmpty() || !one.isBefore(lastPassage, lastOffset));
    }

    /** {@return whether somebody without a name spoke last, after a mention: a pronoun stands for him} */
    private boolean afterNameless(Mention mention, Passage passage) {
        if (lastNameless.isEmpty()) {
            return false;
        }
        int number = lastNameless.get().passage().number();
        // "said the manager. “…,” he added": in a paragraph of English it need not say that it is one
        boolean beside = number == passage.number() && !passage.chinese();
        if (!beside && !words.isOne(lastNameless.get().text())) {
            return false;
        }
        boolean last = number > lastPassage || (number == lastPassage && namelessOffset > lastOffset);
        return last && passage.number() - number <= 1 && mention.isBefore(number, namelessOffset);
    }

    /** The first strong mention in the sentence that a mention stands in. */
    private Optional<Mention> strongest(int from, int pronoun, String behind) {
        List<People.Named> named = people.get().mentions();
        Optional<Mention> found = Optional.empty();
        int sentence = named.get(from).sentence();
        for (int j = from; j >= 0 && j > from - FURTHEST && named.get(j).sentence() == sentence; j--) {
            boolean acts = named.get(j).strong() && possible(named.get(j).mention(), pronoun, behind);
            if (acts && !tellers.isToldOf(named.get(j).mention(), pronoun)) {
                found = Optional.of(named.get(j).mention());
            }
        }
        return found;
    }

    private boolean apart(int section, Passage passage) {
        return people.get().digest() && section != passage.section();
    }

    private boolean earlier(Mention mention) {
        return mention.isBefore(lastPassage, lastOffset);
    }

    private boolean possible(Mention mention, int pronoun, String behind) {
        String text = mention.text();
        return pronoun * people.get().gender(text) >= 0
                && people.get().person(text)
                && !isWord(mention)
                && !(pronoun != 0 && words.isJoint(text))
                && !behind.contains(text);
    }

    /** 消息, 安全: whether a Chinese name is more likely a word, as no title stands in front of it here. */
    private boolean isWord(Mention mention) {
        String text = mention.text();
        return Chars.isHan(text.charAt(0))
                && (text.length() == 1 || words.names.isWord(text))
                && !words.isTitled(mention);
    }

    /** {@return the mention of a name that stands nearest before a place, else nearest behind it} */
    Optional<Mention> nearest(String name, Passage passage, int offset) {
        List<People.Named> named = people.get().mentions();
        int i = lastBefore(passage, offset);
        for (int j = i; j >= Math.max(0, i - FURTHEST); j--) {
            if (named.get(j).mention().is(name)) {
                return Optional.of(named.get(j).mention());
            }
        }
        return people.get().first(name);
    }

    /** {@return whom a passage named last before a place} */
    Optional<Mention> last(Passage passage, int offset) {
        int i = lastBefore(passage, offset);
        return i < 0
                ? Optional.empty()
                : Optional.of(people.get().mentions().get(i).mention())
                        .filter(one -> one.passage().number() == passage.number());
    }

    private int lastBefore(Passage passage, int offset) {
        List<People.Named> named = people.get().mentions();
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Mention mention = named.get(middle).mention();
            int order = Integer.compare(mention.passage().number(), passage.number());
            if (order < 0 || (order == 0 && mention.range().end() <= offset)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
