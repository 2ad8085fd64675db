package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** Tells whom a pronoun may stand for, by all who are named, speak or are brought in before it. Not thread-safe. */
final class Antecedents {
    /** How many mentions are looked back at most. */
    private static final int FURTHEST = 400;
    /** How many hundredths of a sentence are looked back at most. */
    private static final int FAR = 1200;
    /** How many passages behind a pronoun the name may stand that it is told to be called by. */
    private static final int CALLED_BEHIND = 4;
    /** How many for a noun that names nobody. */
    private static final int FAR_NOUN = 160;
    /** How near a name stands to what somebody is. */
    private static final int BESIDE = 20;

    private final Supplier<People> people;
    private final List<Line> lines;
    private final SpeechWords words;
    private final Tellers tellers;
    private final Newcomers newcomers;
    private final Nameless kin;
    private final Distances distances;
    private final FrontedClauses fronted;
    private final Hearers hearers;
    private final SupposedPeople supposed;
    private Standing standing;
    private Optional<Mention> lastSpeaker = Optional.empty();
    private Optional<Mention> lastNameless = Optional.empty();
    private int lastPassage;
    private int namelessOffset;
    private int lastOffset;
    private int lastSection;

    Antecedents(Supplier<People> people, List<Line> lines, SpeechWords words, KnownNames known) {
        this.people = people;
        this.words = words;
        this.lines = lines;
        BiPredicate<Passage, Range> namesSomebody = (passage, range) -> last(passage, range.end())
                .filter(one -> one.range().start() >= range.start())
                .isPresent();
        this.distances = new Distances(lines, words, namesSomebody);
        this.newcomers = new Newcomers(lines, words, namesSomebody);
        this.kin = new Nameless(people, lines, words);
        this.tellers = new Tellers(lines, words, known);
        this.fronted = new FrontedClauses(lines, words.chinese);
        this.hearers = new Hearers(lines, words.chinese, known);
        this.supposed = new SupposedPeople(people, lines, words.english);
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
     * {@return whom a pronoun at a place stands for: of those named before it, the one whom nearness, what he did in his
     * sentence, how often he is named and what the story shows of his gender speak for most}
     *
     * @param pronoun above 0 for she, below for he, 0 for either
     * @param behind the words behind the pronoun: who is named there is somebody else
     */
    Optional<Mention> before(Passage passage, int offset, int pronoun, String behind) {
        boolean replies =
                pronoun != 0 && passage.chinese() && lastSpeaker.isPresent() && hearers.repliesToLast(passage, offset);
        String without = replies ? behind + lastSpeaker.get().text() : behind;
        if (pronoun != 0 && !replies && contradicts(passage, offset)) {
            Optional<Mention> other =
                    find(passage, offset, pronoun, behind + lastSpeaker.get().text());
            return other.isPresent() ? other : find(passage, offset, pronoun, without);
        }
        return find(passage, offset, pronoun, without);
    }

    /** 甲说：“…”他却说: whether a pronoun begins the sentence right behind words and stands in contrast to who said them. */
    private boolean contradicts(Passage passage, int offset) {
        String t = lines.get(passage.number()).bare();
        int sentence = Chars.trimEnd(t, 0, offset);
        return passage.chinese()
                && lastSpeaker.isPresent()
                && (sentence == 0 || Line.endsSentence(t.charAt(sentence - 1)))
                && passage.number() - lastPassage <= 1
                && words.chinese.referents.contrasting.endAt(t, offset + 1, t.length()) > 0
                && Chars.sentences(lines.get(passage.number())
                                .text()
                                .substring(lastPassage == passage.number() ? Math.min(lastOffset, offset) : 0, offset))
                        <= 1;
    }

    private Optional<Mention> find(Passage passage, int offset, int pronoun, String behind) {
        Optional<Range> hearer = pronoun == 0 ? Optional.empty() : hearers.before(passage, offset);
        Optional<Mention> heard = hearer.flatMap(who -> last(passage, who.end()))
                .filter(one -> one.range().end() == hearer.get().end())
                .or(() -> hearer.flatMap(who -> hearers.named(passage, who)))
                .filter(one -> possible(one, pronoun, behind));
        if (heard.isPresent()
                || hearer.filter(who -> hearers.isSomebody(passage, who)).isPresent()) {
            return heard;
        }
        int counting = Distances.counting(passage, pronoun);
        int here = distances.at(passage, offset, counting);
        Standing.Candidates candidates = standing().new Candidates(pronoun, passage.chinese());
        Standing.Candidates unproven = standing().new Candidates(pronoun, passage.chinese());
        if (lastSpeaker.isPresent() && !apart(lastSection, passage) && possible(lastSpeaker.get(), pronoun, behind)) {
            int far = here - distances.at(lines.get(lastPassage).passage(), lastOffset, counting);
            candidates.add(lastSpeaker.get(), Standing.SPOKE, far);
        }
        List<People.Named> named = people.get().mentions();
        int last = people.get().lastBefore(passage, offset);
        int sentence = -1;
        int kin = Integer.MIN_VALUE;
        Optional<Mention> leading = Optional.empty();
        for (int j = last; j >= Math.max(0, last - FURTHEST); j--) {
            Mention mention = named.get(j).mention();
            int far = here - distances.at(mention.passage(), mention.range().start(), counting);
            if (apart(mention.passage().section(), passage) || (far > FAR && j < last)) {
                break;
            }
            if (named.get(j).sentence() != sentence) {
                sentence = named.get(j).sentence();
                leading = strongest(j, pronoun, behind);
            }
            boolean owns = pronoun != 0 && ownsKin(j, pronoun, passage, offset);
            if (owns) {
                kin = Math.max(kin, Standing.from(Standing.LEADS, far));
            }
            if (!owns && !aside(mention, passage) && possible(mention, pronoun, behind)) {
                boolean aside = pronoun != 0 && fronted.hold(mention, passage, offset);
                candidates.add(mention, aside ? 0 : part(named.get(j), pronoun, leading), far);
            } else if (!passage.chinese() && !aside(mention, passage) && supposed.fits(mention, pronoun, behind)) {
                unproven.add(mention, part(named.get(j), pronoun, leading), far);
            }
        }
        kin = Math.max(kin, nouns(candidates, passage, offset, pronoun, behind));
        int nameless = Math.max(kin, nameless(passage, offset, pronoun, counting, here));
        if (last < 0
                && nameless == Integer.MIN_VALUE
                && pronoun != 0
                && !people.get().digest()) {
            return standing()
                    .dominant()
                    .filter(one -> possible(one, pronoun, behind))
                    .or(() -> passage.chinese() ? calledBehind(passage, pronoun) : heldBack(passage, pronoun));
        }
        Optional<Mention> best = candidates.best(nameless);
        return best.isPresent() || nameless != Integer.MIN_VALUE ? best : unproven.best(nameless);
    }

    /**
     * 甲的母亲来了，她…: whether a sentence begins with somebody's kin whom a pronoun fits and nobody names, near in front of
     * it, or the pronoun stands right behind the kin; not where it fits the one who is named as well.
     */
    private boolean ownsKin(int at, int pronoun, Passage passage, int offset) {
        List<People.Named> named = people.get().mentions();
        Mention mention = named.get(at).mention();
        if (mention.passage().number() != passage.number() || !passage.chinese()) {
            return false;
        }
        String t = lines.get(passage.number()).bare();
        int title = words.chinese.titles.startBefore(t, mention.range().start(), 0);
        int start = title >= 0 ? title : mention.range().start();
        int end = words.kinEnd(t, mention.range().end(), pronoun);
        boolean followed = at + 1 < named.size()
                && named.get(at + 1).mention().range().start() == end
                && named.get(at + 1).mention().passage().number() == passage.number();
        return end > 0
                && end <= offset
                && !followed
                && (start == 0 || Line.endsSentence(t.charAt(start - 1)) || isBeside(t, end, offset))
                && pronoun * people.get().gender(mention.text()) <= 0;
    }

    /** 甲的母亲，她说: whether nothing but a pause stands between two places. */
    private static boolean isBeside(String t, int from, int to) {
        return to == from + 1 && Chars.isComma(t.charAt(from));
    }

    /** “Home,” she says. Ada Ames, 23, has moved: whom a story names right behind the words with which it begins. */
    private Optional<Mention> heldBack(Passage passage, int pronoun) {
        for (People.Named one : people.get().mentions()) {
            if (one.mention().passage().number() > passage.number() + 1) {
                break;
            }
            if (one.strong() && one.mention().text().indexOf(' ') > 0) {
                return Optional.of(one.mention()).filter(name -> possible(name, pronoun, ""));
            }
        }
        return Optional.empty();
    }

    /** {@return what speaks most for somebody whom a noun for a woman or a man tells; who has a name elsewhere is weighed by it} */
    private int nouns(Standing.Candidates candidates, Passage passage, int offset, int pronoun, String behind) {
        int most = Integer.MIN_VALUE;
        if (pronoun != 0 && passage.chinese()) {
            int counting = Distances.counting(passage, pronoun);
            int here = distances.at(passage, offset, counting);
            for (Nameless.Found one : kin.before(passage, offset, pronoun)) {
                int far = here - at(one.where(), counting);
                if (far > FAR_NOUN) {
                    break;
                }
                int part = one.leads() ? Standing.LEADS : 0;
                Optional<Mention> name = one.name().filter(who -> possible(who, pronoun, behind));
                if (name.isPresent()) {
                    candidates.add(name.get(), part, far);
                } else if (one.name().isEmpty()) {
                    most = Math.max(
                            most,
                            Standing.from(one.leads() || one.brought() ? part + Standing.told(pronoun) : part, far));
                }
            }
        }
        return most;
    }

    /** 她十九岁进厂。…她叫林知秋，: whom a pronoun of that gender is told to be called, soon behind; nobody is named before. */
    private Optional<Mention> calledBehind(Passage passage, int pronoun) {
        List<People.Named> named = people.get().mentions();
        for (int i = 0; i < Math.min(FURTHEST, named.size()); i++) {
            Mention name = named.get(i).mention();
            if (name.passage().number() > passage.number() + CALLED_BEHIND) {
                break;
            }
            String t = lines.get(name.passage().number()).bare();
            int at = words.chinese.callings.startBefore(
                    t, name.range().start(), Math.max(0, name.range().start() - 2));
            if (at > 0 && pronoun * words.gender(t, at - 1, at) > 0 && possible(name, pronoun, "")) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private Standing standing() {
        if (standing == null) {
            standing = new Standing(people.get(), lines, words);
        }
        return standing;
    }

    /** {@return whether a mention stands in a caption, counting a paragraph does not go on from} */
    private static boolean aside(Mention mention, Passage passage) {
        return mention.passage().place() == Passage.Place.CAPTION && passage.place() != Passage.Place.CAPTION;
    }

    /**
     * {@return what speaks for a mention by its part in its sentence}
     *
     * @param leading who acts first in that sentence
     */
    private int part(People.Named one, int pronoun, Optional<Mention> leading) {
        if (tellers.isToldOf(one.mention(), pronoun)) {
            return Standing.IS_TOLD_OF;
        }
        if (leading.filter(one.mention()::equals).isPresent()
                || (leading.isEmpty() && standing().isAttributedSubject(one.mention()))) {
            return Standing.LEADS;
        }
        if (tellers.isToldByNamed(one.mention())) {
            return 0;
        }
        return one.strong() || standing().isTitledSubject(one.mention()) ? Standing.ACTS : 0;
    }

    /** {@return what speaks for somebody without a name: who tells something before a pronoun, spoke last or is brought in} */
    private int nameless(Passage passage, int offset, int pronoun, int counting, int here) {
        int teller = namelessBefore(passage, offset, pronoun)
                .map(one -> Standing.from(Standing.TELLS_NAMELESS, here - at(one, counting)))
                .orElse(Integer.MIN_VALUE);
        int speaker = spokeNamelessLast(passage, offset, pronoun)
                ? Standing.from(
                        Standing.TELLS_NAMELESS,
                        here - distances.at(lastNameless.get().passage(), namelessOffset, counting))
                : Integer.MIN_VALUE;
        int newcomer = pronoun == 0
                ? Integer.MIN_VALUE
                : newcomers
                        .before(passage, offset, pronoun)
                        .map(one -> Standing.from(Standing.IS_BROUGHT_IN, here - at(one, counting)))
                        .orElse(Integer.MIN_VALUE);
        return Math.max(teller, Math.max(speaker, newcomer));
    }

    private int at(Mention mention, int counting) {
        return distances.at(mention.passage(), mention.range().start(), counting);
    }

    /** {@return who without a name tells something nearest before a pronoun, after whoever spoke last} */
    private Optional<Mention> namelessBefore(Passage passage, int offset, int pronoun) {
        return pronoun == 0
                ? Optional.empty()
                : tellers.nameless(passage, offset)
                        .filter(one -> words.isOne(one.text()) || isNobodyElse(one, passage))
                        .filter(one -> fits(one, pronoun))
                        .filter(one -> lastSpeaker.isEmpty() || !one.isBefore(lastPassage, lastOffset));
    }

    /** 船厂的负责人说，…: whether he tells it in the paragraph of a pronoun, and no name stands beside him. */
    private boolean isNobodyElse(Mention nameless, Passage passage) {
        int end = nameless.range().end();
        return nameless.passage().number() == passage.number()
                && last(passage, end + BESIDE)
                        .filter(one -> one.range().end() > nameless.range().start() - BESIDE)
                        .isEmpty();
    }

    /** {@return whether somebody without a name spoke last, so that a pronoun may stand for him} */
    private boolean spokeNamelessLast(Passage passage, int offset, int pronoun) {
        if (lastNameless.isEmpty() || !fits(lastNameless.get(), pronoun)) {
            return false;
        }
        int number = lastNameless.get().passage().number();
        // "said the manager. “…,” he added": in a paragraph of English it need not say that it is one
        boolean beside = number == passage.number() && !passage.chinese();
        if (!beside && !words.isOne(lastNameless.get().text())) {
            return false;
        }
        boolean last = number > lastPassage || (number == lastPassage && namelessOffset > lastOffset);
        boolean answered = number < passage.number() && tellers.isNamedBefore(passage, offset);
        return last && !answered && passage.number() - number <= 1;
    }

    /** 一位母亲: whether a pronoun may stand for somebody without a name, by what he is. */
    private boolean fits(Mention nameless, int pronoun) {
        String text = nameless.text();
        return !nameless.passage().chinese() || pronoun * words.genderOf(text, 0, text.length()) >= 0;
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

    private boolean possible(Mention mention, int pronoun, String behind) {
        String text = mention.text();
        return pronoun * people.get().gender(text) > -Standing.SURE
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
        int i = people.get().lastBefore(passage, offset);
        for (int j = i; j >= Math.max(0, i - FURTHEST); j--) {
            if (named.get(j).mention().is(name)) {
                return Optional.of(named.get(j).mention());
            }
        }
        return people.get().first(name);
    }

    /** {@return whom a passage named last before a place} */
    Optional<Mention> last(Passage passage, int offset) {
        int i = people.get().lastBefore(passage, offset);
        return i < 0
                ? Optional.empty()
                : Optional.of(people.get().mentions().get(i).mention())
                        .filter(one -> one.passage().number() == passage.number());
    }
}
