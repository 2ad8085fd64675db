package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.text.Searches;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells whom a noun alone stands for in a Chinese story, as 老人, 新郎 or 师父: the only one whom the story names beside it,
 * whose counterpart it names, or whose age it tells; nobody where it brings in somebody without a name by that noun. Not
 * thread-safe.
 */
final class DefiniteNouns {
    private static final int MOST_SEARCHES = 60;
    private static final int LONGEST_ATTRIBUTE = 12;
    private static final int NEAREST_PASSAGES = 2;
    /** How many mentions are looked back at most. */
    private static final int MOST_MENTIONS = 200;

    /** How far in front of 老人 a father stands whom it means. */
    private static final int NEAR = 60;

    private final Supplier<People> people;
    private final List<Line> lines;
    private final SpeechWords all;
    private final ChineseWords words;
    private final Counterparts counterparts;
    private final AgedPeople aged;
    private final Searches<Optional<Mention>> named = new Searches<>(MOST_SEARCHES, Optional.empty(), this::findNamed);
    private final Searches<Optional<Mention>> nameless =
            new Searches<>(MOST_SEARCHES, Optional.empty(), this::findNameless);

    DefiniteNouns(Supplier<People> people, List<Line> lines, SpeechWords words) {
        this.people = people;
        this.lines = lines;
        this.all = words;
        this.words = words.chinese;
        this.counterparts = new Counterparts(people, lines, words);
        this.aged = new AgedPeople(people, lines, words);
    }

    /** {@return whom a mention stands for that is nothing but a noun, or one behind a word that points back} */
    Optional<Mention> of(Mention speaker) {
        String text = speaker.text();
        int pointing = Math.max(0, all.pointingEnd(text));
        String noun = text.substring(pointing);
        if (!speaker.passage().chinese() || noun.isEmpty() || isOthers(speaker)) {
            return Optional.empty();
        }
        boolean age = aged.isNoun(noun);
        boolean part = isPart(noun);
        if (nameless.of(noun).filter(one -> one.isBefore(speaker)).isPresent()) {
            return Optional.empty();
        }
        Optional<Mention> beside = age || isKin(noun)
                ? named.of(noun)
                : part ? named.of(noun).filter(one -> isNear(one, speaker)) : Optional.empty();
        return beside.or(() -> pointing > 0 ? Optional.empty() : counterparts.of(noun))
                .or(() -> words.referents.elders.contains(noun) ? parent(speaker) : Optional.empty())
                .or(() -> age ? aged.of(speaker, noun) : Optional.empty());
    }

    /** Whether somebody is named not far in front of a mention: another paragraph may tell of another driver. */
    private boolean isNear(Mention who, Mention speaker) {
        List<People.Named> all = people.get().mentions();
        int number = speaker.passage().number();
        int last = people.get().lastBefore(speaker.passage(), speaker.range().start());
        for (int j = last; j >= Math.max(0, last - MOST_MENTIONS); j--) {
            Mention one = all.get(j).mention();
            if (number - one.passage().number() > NEAREST_PASSAGES) {
                return false;
            }
            if (people.get().full(one).orElse(one).is(who.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun tells a trade or part of one person of a story, and not of any, as 专家 may. */
    private boolean isPart(String noun) {
        boolean title = noun.length() > 1
                && words.titles.contains(noun)
                && !all.isCrowd(noun)
                && !words.referents.commonParts.contains(noun);
        return title || words.referents.soleParts.contains(noun);
    }

    private boolean isKin(String noun) {
        return words.kin.contains(noun) || words.relatives.contains(noun) || words.referents.partners.contains(noun);
    }

    /** 被救起的老人, 甲的徒弟: whether what stands in front of a noun tells of which one it is, and that is no pronoun. */
    private boolean isOthers(Mention speaker) {
        String t = lines.get(speaker.passage().number()).bare();
        int start = speaker.range().start();
        int mark = words.attributive.startBefore(t, start, Math.max(0, start - 1));
        return mark > 0 && words.pronouns.startBefore(t, mark, mark - 1) < 0;
    }

    /** 扶着父亲上楼。老人: whom the noun for somebody's parent near in front of one for an old person stands for. */
    private Optional<Mention> parent(Mention elder) {
        String t = lines.get(elder.passage().number()).bare();
        int to = elder.range().start();
        int last = people.get().lastBefore(elder.passage(), to);
        Mention name = last < 0 ? null : people.get().mentions().get(last).mention();
        int floor = Math.max(
                name == null || name.passage().number() != elder.passage().number()
                        ? 0
                        : name.range().end(),
                to - NEAR);
        for (int end = to; end > floor; end--) {
            int start = words.referents.seniors.startBefore(t, end, floor);
            if (start >= 0) {
                String noun = t.substring(start, end);
                return named.of(noun).or(() -> counterparts.of(noun));
            }
        }
        return Optional.empty();
    }

    /** The only one whose name stands behind a noun, or in front of one that is no kin: 新郎甲, 外婆叫甲, 甲老人. */
    private Optional<Mention> findNamed(String noun) {
        Optional<Mention> found = Optional.empty();
        boolean kin = isKin(noun);
        for (People.Named one : people.get().mentions()) {
            Mention name = one.mention();
            if (name.passage().chinese() && isPerson(name.text()) && isBeside(name, noun, kin)) {
                Mention full = people.get().full(name).orElse(name);
                if (found.isPresent() && !found.get().is(full.text())) {
                    return Optional.empty();
                }
                found = found.or(() -> Optional.of(full));
            }
        }
        return found;
    }

    /** Whether a name is built as one: behind a noun that is no title, any word may be taken for one. */
    private boolean isPerson(String name) {
        return people.get().person(name)
                && (all.names.hasSurname(name) || Chars.namePoint(name) > 0 || !Chars.isHan(name.charAt(0)));
    }

    private boolean isBeside(Mention name, String noun, boolean kin) {
        String t = lines.get(name.passage().number()).bare();
        int end = Counterparts.nounEnd(t, name.range().start(), words);
        int start = end - noun.length();
        // 老师 in 班主任老师甲, but not 妈 in 姑妈甲
        boolean behind = start >= 0
                && t.startsWith(noun, start)
                && words.titles.startBefore(t, end, Math.max(0, start - LONGEST_ATTRIBUTE)) >= 0;
        return behind
                || (!kin
                        && (t.startsWith(noun, name.range().end())
                                || (name.range().length() <= noun.length() + 2
                                        && name.text().endsWith(noun))));
    }

    /** Where a story brings somebody in by a noun whom it does not name there: 一名司机. */
    private Optional<Mention> findNameless(String noun) {
        for (Line line : lines) {
            String t = line.bare();
            for (int at = line.passage().chinese() ? t.indexOf(noun) : -1; at >= 0; at = t.indexOf(noun, at + 1)) {
                int end = at + noun.length();
                if (isBroughtIn(t, at) && !isNamed(line, end)) {
                    return Optional.of(new Mention(line.passage(), new Range(at, end)));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isBroughtIn(String t, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - LONGEST_ATTRIBUTE); i--) {
            if (ChineseClauses.isClauseBreak(t.charAt(i))) {
                return false;
            }
            if (words.single.endAt(t, i, noun) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 一名司机甲, 一个徒弟，叫甲: whether a name stands behind a noun. */
    private boolean isNamed(Line line, int end) {
        int next = people.get().lastBefore(line.passage(), end) + 1;
        if (next >= people.get().mentions().size()) {
            return false;
        }
        Mention name = people.get().mentions().get(next).mention();
        return name.passage().number() == line.passage().number()
                && Counterparts.nounEnd(line.bare(), name.range().start(), words) == end;
    }
}
