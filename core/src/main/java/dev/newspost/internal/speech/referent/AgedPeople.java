package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells whom a Chinese story means by 老人 or 女孩: who is told to be so old or so young. Not thread-safe. */
final class AgedPeople {
    private static final int OLD = 60;
    private static final int YOUNG = 17;
    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_LEAD = 6;
    private static final int LONGEST_TITLE = 6;
    private static final int LONGEST_TRADE = 4;
    private static final int REACH = 30;
    private static final int TEN = 10;
    /** How many mentions, and how many characters of a sentence, are looked back at most. */
    private static final int MOST_MENTIONS = 200;

    private static final int LONGEST_SENTENCE = 200;
    private static final String DIGITS = "一二三四五六七八九";

    private final Supplier<People> people;
    private final List<Line> lines;
    private final SpeechWords all;
    private final ChineseWords words;
    private final Leaders leaders;
    private Map<String, Aged> aged;

    AgedPeople(Supplier<People> people, List<Line> lines, SpeechWords words) {
        this.people = people;
        this.lines = lines;
        this.all = words;
        this.words = words.chinese;
        this.leaders = new Leaders(people);
    }

    /** Somebody whose age is told. */
    private record Aged(Mention name, int years, boolean now) {}

    /** {@return whether a noun tells how old somebody is} */
    boolean isNoun(String noun) {
        return words.referents.elders.contains(noun) || words.referents.children.contains(noun);
    }

    /** {@return the only one, or the only one who is named near a mention, whom a noun for somebody old or young fits} */
    Optional<Mention> of(Mention speaker, String noun) {
        boolean old = words.referents.elders.contains(noun);
        int gender = all.elderGender(noun);
        List<Aged> fitting = aged().values().stream()
                .filter(one -> old ? one.years() >= OLD : one.years() <= YOUNG && one.now())
                .filter(one -> leaders.mayBe(one.name().text(), gender))
                .toList();
        if (fitting.size() > 1) {
            fitting = fitting.stream()
                    .filter(one -> isNear(one.name().text(), speaker))
                    .toList();
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0).name()) : Optional.empty();
    }

    /** Whether somebody is named in front of a mention in its passage or the one before. */
    private boolean isNear(String name, Mention speaker) {
        List<People.Named> named = people.get().mentions();
        int number = speaker.passage().number();
        int last = people.get().lastBefore(speaker.passage(), speaker.range().start());
        for (int j = last; j >= Math.max(0, last - MOST_MENTIONS); j--) {
            Mention one = named.get(j).mention();
            if (one.passage().number() < number - 1) {
                return false;
            }
            if (full(one).text().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Mention full(Mention name) {
        return people.get().full(name).orElse(name);
    }

    private Map<String, Aged> aged() {
        if (aged == null) {
            aged = new LinkedHashMap<>();
            for (Line line : lines) {
                if (line.passage().chinese()) {
                    read(line);
                }
            }
        }
        return aged;
    }

    private void read(Line line) {
        String t = line.bare();
        readOld(line);
        for (int i = 1; i < t.length(); i++) {
            int years = words.referents.years.endAt(t, i, t.length());
            int decades = words.referents.decades.endAt(t, i, t.length());
            int end = Math.max(years, decades);
            int start = end > 0 ? numberStart(t, i) : i;
            if (start < i) {
                int number = number(t, start, i);
                int age = decades > 0 && number < TEN ? number * TEN : number;
                boolean now = isNow(t, start);
                whose(line, start, end)
                        .ifPresent(name -> aged.putIfAbsent(
                                full(name).text(), new Aged(full(name), age, now || isBehind(name, line, end))));
            }
        }
    }

    /** 老村医甲, 八旬老人甲, 甲大娘: who is called old beside his name. */
    private void readOld(Line line) {
        List<People.Named> named = people.get().mentions();
        for (int j = people.get().lastBefore(line.passage(), 0) + 1; j < named.size(); j++) {
            Mention name = named.get(j).mention();
            if (name.passage().number() != line.passage().number()) {
                break;
            }
            if (isOld(line.bare(), name)) {
                aged.putIfAbsent(full(name).text(), new Aged(full(name), OLD, true));
            }
        }
    }

    private boolean isOld(String t, Mention name) {
        int start = name.range().start();
        boolean veteran = false;
        for (int i = start - 2; i >= Math.max(0, start - LONGEST_TITLE) && Chars.isHan(t.charAt(i)); i--) {
            boolean trade = words.titles.contains(t, i + 1, start)
                    || (start - i <= LONGEST_TRADE && words.roleEndings.startBefore(t, start, start - 1) > 0);
            // 老板, 老师
            veteran |= trade && words.referents.old.contains(t, i, i + 1) && !words.titles.contains(t, i, start);
        }
        return veteran || words.referents.elders.startBefore(t, start, Math.max(0, start - LONGEST_TITLE)) >= 0;
    }

    /** 今年十岁, （十岁）, 十岁的: whether it is no age that somebody had some time ago. */
    private boolean isNow(String t, int number) {
        return words.referents.agesNow.startBefore(t, number, Math.max(0, number - LONGEST_LEAD)) >= 0
                || (number > 0 && Chars.isOpeningBracket(t.charAt(number - 1)));
    }

    private static boolean isBehind(Mention name, Line line, int age) {
        return name.passage().number() == line.passage().number()
                && name.range().start() >= age;
    }

    private static int numberStart(String t, int end) {
        int start = end;
        while (start > Math.max(0, end - LONGEST_NUMBER) && digit(t.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    /** What a digit counts, ten for 十, or -1. */
    private static int digit(char c) {
        if (Chars.isDigit(c)) {
            return c - (c >= '０' ? '０' : '0');
        }
        return c == '十' ? TEN : c == '〇' || c == '零' ? 0 : DIGITS.indexOf(c) < 0 ? -1 : DIGITS.indexOf(c) + 1;
    }

    /** 八十五, 85, 十七 */
    private static int number(String t, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = digit(t.charAt(i));
            boolean behindTen = i > from && t.charAt(i - 1) == '十';
            if (digit == TEN) {
                number = Math.max(1, number) * TEN;
            } else {
                number = behindTen ? number + digit : number * TEN + digit;
            }
        }
        return number;
    }

    /** Whose age it is: who is named behind it in its clause, or in front of it in its sentence, also by a pronoun. */
    private Optional<Mention> whose(Line line, int start, int end) {
        return behind(line, end).or(() -> inFront(line, start));
    }

    /** 九十岁的甲, 八旬老人甲 */
    private Optional<Mention> behind(Line line, int end) {
        String t = line.bare();
        List<People.Named> named = people.get().mentions();
        int next = people.get().lastBefore(line.passage(), end) + 1;
        if (next >= named.size()) {
            return Optional.empty();
        }
        Mention name = named.get(next).mention();
        int at = name.range().start();
        if (name.passage().number() != line.passage().number() || at < end || at > end + REACH) {
            return Optional.empty();
        }
        for (int i = end; i < at; i++) {
            if (ChineseClauses.isClauseBreak(t.charAt(i)) || Chars.isClosingBracket(t.charAt(i))) {
                return Optional.empty();
            }
        }
        boolean beside = at == end
                || words.attributive.startBefore(t, at, at - 1) >= 0
                || words.titles.startBefore(t, at, end) >= 0;
        return beside && !all.owns(t, at, name.range().end()) ? Optional.of(name) : Optional.empty();
    }

    /** 甲今年六十岁, 甲（60岁）, 她今年六十岁 */
    private Optional<Mention> inFront(Line line, int start) {
        String t = line.bare();
        int floor = start;
        while (floor > Math.max(0, start - LONGEST_SENTENCE) && !Line.endsSentence(t.charAt(floor - 1))) {
            floor--;
        }
        int last = people.get().lastBefore(line.passage(), start);
        Mention name = last < 0 ? null : people.get().mentions().get(last).mention();
        boolean here = name != null
                && name.passage().number() == line.passage().number()
                && name.range().start() >= floor;
        int from = here ? name.range().end() : floor;
        if (here && words.attributive.endAt(t, from, start) > 0) {
            return Optional.empty();
        }
        int honorific = here ? words.honorifics.endAt(t, from, start) : -1;
        if (holdsOther(line, Math.max(from, honorific), start)) {
            return Optional.empty();
        }
        if (here) {
            return Optional.of(name);
        }
        int gender = start > floor ? all.gender(t, floor, floor + 1) : 0;
        return gender == 0 ? Optional.empty() : leaders.before(line.passage(), floor, gender, "");
    }

    /** 甲的父亲今年八十岁: whether a noun for somebody else stands in a stretch that tells an age. */
    private boolean holdsOther(Line line, int from, int to) {
        String t = line.bare();
        boolean told = false;
        for (int i = from; i < to; i++) {
            if (ChineseClauses.isClauseBreak(t.charAt(i))) {
                told = false;
            }
            told |= words.beings.endAt(t, i, to) > 0;
            int noun = words.kin.endAt(t, i, to);
            int other = Math.max(noun, words.companions.endAt(t, i, to));
            if (other > 0 && !told) {
                return true;
            }
        }
        return false;
    }
}
