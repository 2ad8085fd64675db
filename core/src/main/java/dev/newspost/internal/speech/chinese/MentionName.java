package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Tells what a Chinese mention is: the name of a person or body, with what honours it or not, or somebody without a name. */
final class MentionName {
    private static final int LEAST_BODY = 3;
    private static final int MARKED_PAPER = 4;
    private static final int LONGEST_NAMED = 9;
    private static final int SHORT_NAME = 4;
    private static final int OFTEN = 3;
    private static final int LONGEST_WHOLE = 4;
    private static final int MOST_GIVEN = 2;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final StoryNames known;
    // what a phrase is cut down by asks the same of its words
    final ChineseNobody nobody;
    final MentionStart starts;
    final MentionEnd ends;
    final ChineseFormers formers;
    final MentionOwner owners;
    private final MentionDeed deeds;
    private final MentionLast lasts;
    private final MentionPolite polite;

    MentionName(ChineseWords words, Bare bare, ChineseShapes shapes, StoryNames known) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.known = known;
        this.nobody = new ChineseNobody(words, bare);
        this.starts = new MentionStart(words, bare, shapes, known);
        this.ends = new MentionEnd(words, bare, shapes, known);
        this.formers = new ChineseFormers(words, bare, shapes, known);
        this.owners = new MentionOwner(words, bare, shapes, known);
        this.polite = new MentionPolite(words, bare, shapes, known);
        this.deeds = new MentionDeed(words, bare, shapes, known, starts);
        this.lasts = new MentionLast(words, bare, shapes);
    }

    /** {@return whose name a phrase is; {@code told}: whether what stood around it tells that it is a name} */
    Subject read(int start, int to, boolean told) {
        Optional<Subject> formerly = formers.leading(start, to);
        if (formerly.isPresent()) {
            return formerly.get();
        }
        int honouring = polite.end(start, to);
        if (honouring > 0) {
            return read(start, honouring, told);
        }
        int honored = ends.withoutInside(start, to);
        Optional<Subject> body = body(start, honored);
        if (body.isPresent()) {
            return body.get();
        }
        // 韩立洲前部长: the title behind a name, with what tells that it is his no more
        int former = formers.before(start, honored);
        int retired = former > start ? shapes.trimRight(start, former) : honored;
        int end = withoutHonorifics(start, retired);
        boolean named = told || former > start || isHonoredName(start, end, retired);
        int title = shapes.titleEnd(start, end);
        if (title == end || (end == honored && words.titles.startBefore(t, end, start) >= 0)) {
            int acts = ends.momentEnd(start, end);
            return new Subject(new Range(starts.someone(start, acts), acts), Subject.Kind.DESCRIPTION);
        }
        if (title > 0) {
            int first = shapes.skipMarks(title, end);
            if (deeds.isDeed(first, end)) {
                // 店主翻开账本，
                return deeds.doer(start, title, first, end);
            }
            if (honored > end && words.joints.contains(t, first, end)) {
                // 书记与市长
                return new Subject(new Range(starts.someone(start, honored), honored), Subject.Kind.DESCRIPTION);
            }
            if (isRole(first, end)) {
                return new Subject(new Range(starts.someone(start, end), end), Subject.Kind.DESCRIPTION);
            }
            // 帕尔那坦(Parna Tan): a bracket right behind it tells where a foreign name ends
            boolean whole = (named && honored == end && end - first <= LONGEST_NAMED) || lasts.isWhole(first, end);
            end = whole ? end : ends.cut(first, ends.ownerEnd(first, end));
            Optional<Subject> titled = titled(first, end, honored);
            if (titled.isPresent()) {
                return titled.get();
            }
            if (nobody.isWord(first, end)
                    || nobody.holdsParticle(first, end)
                    || isFamilyOnly(first, end)
                    || nobody.beginsWithDegree(first, end, shapes.transliterated(first, end))) {
                // 研究人员采访: the verb behind the title is no name
                return new Subject(new Range(starts.someone(start, title), title), Subject.Kind.DESCRIPTION);
            }
        }
        return untitled(start, end, honored, named, former > start);
    }

    /** A paper in its marks, or a body behind what it is to somebody. */
    private Optional<Subject> body(int start, int end) {
        if (t.charAt(end - 1) == '》' && starts.titleStart(start, end - 1) >= start) {
            int title = starts.titleStart(start, end - 1);
            // 《东海日报》: a paper's name stands without its marks
            boolean paper = end - title > MARKED_PAPER && words.papers.startBefore(t, end - 1, title + 2) > title + 1;
            Range range = paper ? new Range(title + 1, end - 1) : new Range(title, end);
            return Optional.of(new Subject(range, Subject.Kind.BODY));
        }
        int role = words.bodyRoles.endAt(t, start, end);
        boolean called = role > 0
                && end - role >= LEAST_BODY
                && words.joints.endAt(t, role, end) < 0
                && shapes.isBody(role, end);
        // 主办方城南协会: what a body is to somebody stands before its name
        return called
                ? Optional.of(new Subject(new Range(shapes.skipMarks(role, end), end), Subject.Kind.BODY))
                : Optional.empty();
    }

    /** 林远志博士先生: where a phrase ends without what honours somebody, which may be two words. */
    private int withoutHonorifics(int start, int to) {
        int end = withoutOffice(start, to);
        for (int round = 0; round < 2; round++) {
            int honorific = words.honorifics.startBefore(t, end, start + 1);
            if (honorific > start
                    && words.pointers.startBefore(t, honorific, start) < 0
                    && words.titleFronts.startBefore(t, honorific, start) < 0
                    && !isNameless(start, honorific)
                    && !isOfLand(start, honorific, end)
                    && words.joints.startBefore(t, honorific, start + 1) < 0
                    && !isInTitle(start, honorific, end)
                    && !starts.isCount(start, honorific)
                    && (!shapes.isBody(start, honorific) || isNamedBehindBody(start, honorific))
                    && shapes.titleEnd(start, honorific) != honorific
                    && !owners.isSubject(start, shapes.trimRight(start, honorific), end)) {
                end = shapes.trimRight(start, honorific);
            }
        }
        return end;
    }

    /** 这位车间主任, 枫冈国国防部长: whether what honours somebody is the end of a title that is all there is behind a land or body. */
    private boolean isInTitle(int start, int honorific, int end) {
        int title = words.titles.startBefore(t, end, start);
        return title >= 0
                && title < honorific
                && (title == start
                        || words.pointers.contains(t, start, title)
                        || starts.isCount(start, title)
                        || words.lands.contains(t, start, title)
                        || shapes.isBody(start, title));
    }

    /** 挪威首相, 一位初中老师: whether nothing but a land, or a numeral and no surname, stands in front of an office or trade. */
    private boolean isOfLand(int start, int honorific, int end) {
        boolean polite =
                words.honorificsHe.contains(t, honorific, end) || words.honorificsShe.contains(t, honorific, end);
        int numeral = words.someone.endAt(t, start, honorific);
        return !polite
                && (words.lands.contains(t, start, honorific)
                        || (numeral > start + 1 && words.surnames.endAt(t, numeral, honorific) < 0));
    }

    /** 林知秋村长, 安东·卡列金中校: where a whole name ends in front of an office that is what somebody is called elsewhere. */
    private int withoutOffice(int start, int to) {
        int office = words.mentions.officesBehind.startBefore(t, to, start + 1);
        if (office <= start + 1 || shapes.isBody(start, office)) {
            return to;
        }
        int title = shapes.titleEnd(start, office);
        int first = title > 0 && title < office ? shapes.skipMarks(title, office) : start;
        boolean whole = known.contains(first, office)
                || known.pointedEnd(first, office) == office
                || (shapes.shapedAsName(new Range(first, office))
                        && (first > start || (office - start == LEAST_BODY && words.mayEndName(t, office - 1))));
        return whole ? office : to;
    }

    /** 学生报名者: whether a noun for what somebody is stands behind another, which no list knows and no name could be. */
    private boolean isRole(int start, int end) {
        return end - start >= LEAST_BODY
                && end - start <= SHORT_NAME
                && words.mentions.sureRoles.endAt(t, end - 1, end) > 0
                && !known.contains(start, end);
    }

    /** 枫冈医学院林志学: whether a name stands behind a body that only looks as if it ended as bodies do. */
    private boolean isNamedBehindBody(int start, int end) {
        int name = end - LEAST_BODY;
        return name > start
                && words.surnames.endAt(t, name, end) == name + 1
                && words.bodyEndings.startBefore(t, end, name) == end - 1
                && words.isGivenCharacter(t, name + 1)
                && words.isGivenCharacter(t, end - 1)
                && shapes.isBody(start, name);
    }

    /** 林姓律师, 朝野议员: whether what stands in front of an honorific tells of nobody by name. */
    private boolean isNameless(int start, int end) {
        int family = words.mentions.familyNouns.startBefore(t, end, start);
        int side = words.mentions.sides.startBefore(t, end, start);
        return (family > start && words.surnames.startBefore(t, family, start) >= 0)
                || (side >= start && !words.surnames.contains(t, start, side));
    }

    /** Whether what stands in front of an honorific has the shape of a name. */
    private boolean isHonoredName(int start, int end, int honored) {
        return end < honored
                && (end - start <= SHORT_NAME || shapes.transliterated(start, end) || Chars.isLatin(t.charAt(end - 1)));
    }

    /** Who is meant by a phrase that no title begins. */
    private Subject untitled(int start, int end, int honored, boolean named, boolean retired) {
        int sure = lasts.sureStart(start, end);
        if (sure >= 0) {
            return new Subject(new Range(sure, end), Subject.Kind.NAME);
        }
        int often = oftenEnd(start, end);
        if (often > 0) {
            return new Subject(new Range(start, often), Subject.Kind.NAME);
        }
        int given = end - start == 1 ? known.endInFront(start, end) : -1;
        if (given > 0) {
            return new Subject(new Range(start, given), Subject.Kind.NAME);
        }
        if (words.surnames.contains(t, start, end)
                && (end - start == 1 ? honored > end || known.isFamily(start, end) : retired)) {
            return new Subject(new Range(start, honored), Subject.Kind.SURNAMED);
        }
        int people = known.contains(start, end) ? -1 : starts.behindPeople(start, end);
        if (people > start) {
            return new Subject(new Range(people, end), Subject.Kind.NAME);
        }
        Optional<Subject> found = familiar(start, end);
        if (found.isEmpty()) {
            found = surnamed(start, end, named);
        }
        if (found.isEmpty()) {
            found = foreign(start, end);
        }
        return found.isPresent() ? found.get() : other(start, end, honored, named);
    }

    /** Who stands behind a title: a name, or a surname with what honours it. */
    private Optional<Subject> titled(int start, int end, int honored) {
        if (end - start == 1 && honored > end && Chars.isHan(t.charAt(start))) {
            return Optional.of(new Subject(new Range(start, honored), Subject.Kind.SURNAMED));
        }
        if (nobody.isSomeThing(new Range(start, end))) {
            // 导演一些节目: no name
            return Optional.of(new Subject(new Range(start, end), Subject.Kind.DESCRIPTION));
        }
        if (!shapes.looksLikeName(start, end)
                || shapes.isClause(start, end)
                || nobody.isWord(start, end)
                || nobody.beginsWithDegree(start, end, shapes.transliterated(start, end))
                || isFamilyOnly(start, end)
                || nobody.holdsParticle(start, end)) {
            return Optional.empty();
        }
        // 医生兼木匠科瓦连科: the noun for a trade that no list knows
        int foreign = shapes.foreignStart(start, end);
        boolean trade = foreign > start && words.roleEndings.startBefore(t, foreign, start) == foreign - 1;
        return Optional.of(new Subject(new Range(trade ? foreign : start, end), Subject.Kind.NAME));
    }

    /** 店主于个别: whether a character that no given name has stands right behind a surname. */
    private boolean isFamilyOnly(int start, int end) {
        int surname = words.surnames.endAt(t, start, end);
        boolean runs = surname == end && end < t.length() && words.acting.isNotGiven(t, end);
        return runs || (surname > 0 && ends.givenEnd(start, end) == surname);
    }

    /** A name such as 阿珍 or 老陈, alone or behind the noun for what somebody is. */
    private Optional<Subject> familiar(int start, int end) {
        int familiar = ends.familiarEnd(start, end);
        if (familiar > 0) {
            return Optional.of(new Subject(new Range(start, familiar), Subject.Kind.SURNAMED));
        }
        int nick = end - 2;
        boolean behindRole = nick > start
                && shapes.familiarEnd(nick, end) == end
                && words.roleEndings.startBefore(t, nick, start) >= 0;
        return behindRole ? Optional.of(new Subject(new Range(nick, end), Subject.Kind.NAME)) : Optional.empty();
    }

    /** A Chinese name: one that the story knows and that runs on, or a surname and what follows it. */
    private Optional<Subject> surnamed(int start, int end, boolean named) {
        int running = known.runOn(start, end);
        if (running > 0) {
            return Optional.of(new Subject(new Range(start, running), Subject.Kind.NAME));
        }
        int surname = shapes.surnameStart(start, end);
        // 手段之一: no name behind the noun for somebody; 如何权衡: none within a word
        boolean within = start > 0 && words.breakers.endAt(t, start - 1, t.length()) == start + 1;
        if (surname < 0
                || (within && surname == start)
                || nobody.goesOnAsWord(surname, end)
                || words.plurals.startBefore(t, end, surname) > surname) {
            return Optional.empty();
        }
        if (surname == start
                && words.circumstanceStarts.endAt(t, start, start + 1) > 0
                && (words.surnames.endAt(t, start + 1, end) > 0 || words.rareSurnames.endAt(t, start + 1, end) > 0)
                && !known.contains(start, end)
                && (known.contains(start + 1, end) || !shapes.isSized(start, start + 1, end))) {
            // 于林知秋, 在于林知秋: the surname is a preposition
            return Optional.of(new Subject(new Range(start + 1, end), Subject.Kind.NAME));
        }
        if (end - start > LEAST_BODY && words.abstracts.startBefore(t, end, start) == end - 1) {
            // 林远志案: a case
            return Optional.of(new Subject(new Range(start, end), Subject.Kind.UNKNOWN));
        }
        int family = words.surnames.endAt(t, surname, end);
        int given = ends.givenEnd(surname, end);
        if (given == family) {
            // 程打, 高血压: no given name behind the surname
            return known.isAlone(surname, family)
                    ? Optional.of(new Subject(new Range(surname, family), Subject.Kind.SURNAMED))
                    : Optional.empty();
        }
        Subject.Kind kind = named || surname > start ? Subject.Kind.NAME : Subject.Kind.SURNAMED;
        int last = given > 0 ? given : longEnd(surname, family, end);
        if (last < end && !polite.isSomebodys(last, end)) {
            return Optional.of(new Subject(new Range(surname, last), kind));
        }
        boolean doubtful =
                kind == Subject.Kind.SURNAMED && end - start == 2 && !known.isEmpty() && !known.contains(start, end);
        return Optional.of(new Subject(new Range(surname, end), doubtful ? Subject.Kind.UNKNOWN : kind));
    }

    /** 林知秋瞪: where a surname with three characters behind it ends, of which a given name has two at most. */
    private int longEnd(int start, int family, int end) {
        if (shapes.isSized(start, family, end)
                || known.contains(start, end)
                || shapes.transliterated(start, end)
                || words.isGivenCharacter(t, end - 1)) {
            return end;
        }
        for (int last = end - 1; last > family; last--) {
            if (known.contains(start, last)) {
                return last;
            }
        }
        return words.isGivenCharacter(t, family) && words.isGivenCharacter(t, family + 1) ? family + MOST_GIVEN : end;
    }

    /** A name without a surname that the story knows, or a foreign one behind other words. */
    private Optional<Subject> foreign(int start, int end) {
        if (known.isFirstPart(start, end)) {
            return Optional.of(new Subject(new Range(start, end), Subject.Kind.NAME));
        }
        int running = known.foreignRunOn(start, end);
        if (running > 0) {
            return Optional.of(new Subject(new Range(start, running), Subject.Kind.NAME));
        }
        int name = known.startBefore(start, end);
        if (name >= 0) {
            return Optional.of(new Subject(new Range(name, end), Subject.Kind.NAME));
        }
        int foreigner = shapes.foreignStart(start, end);
        return foreigner > start
                ? Optional.of(new Subject(new Range(foreigner, end), Subject.Kind.NAME))
                : Optional.empty();
    }

    /** What is left: a foreign name, a surname with what honours it, somebody without a name, a body, or nobody knows. */
    private Subject other(int start, int end, int honored, boolean named) {
        if (words.notSubjects.contains(t, start, end)) {
            return new Subject(new Range(start, end), Subject.Kind.UNKNOWN);
        }
        int somebody = words.indefinites.startBefore(t, end, start);
        if (somebody >= 0) {
            // 也有人, 村里有人: neither an adverb nor a place is a part of it
            boolean brought = words.existentials.endAt(t, somebody, end) > 0;
            int first = brought || words.openers.endAt(t, start, somebody) == somebody ? somebody : start;
            return new Subject(new Range(first, end), Subject.Kind.DESCRIPTION);
        }
        boolean foreign = shapes.transliterated(start, end);
        if (!foreign && honored > end && end - start >= 3 && words.surnames.contains(t, end - 1, end)) {
            return new Subject(new Range(end - 1, honored), Subject.Kind.SURNAMED);
        }
        int numeral = words.someone.endAt(t, start, end);
        if (!named && numeral > start + 1 && numeral < end) {
            return new Subject(new Range(start, end), Subject.Kind.DESCRIPTION);
        }
        int acting = actingEnd(start, end);
        if (acting > 0) {
            return new Subject(new Range(start, acting), Subject.Kind.NAME);
        }
        int last = foreign || known.contains(start, end) || shapes.known(start, end) ? -1 : lasts.start(start, end);
        if (last > start) {
            // 粤剧老倌新丽声: a trade that no list knows
            return new Subject(new Range(last, end), Subject.Kind.NAME);
        }
        if (!named
                && !foreign
                && !known.contains(start, end)
                && !shapes.known(start, end)
                && nobody.isPerson(start, end)) {
            return new Subject(new Range(starts.someone(start, end), end), Subject.Kind.DESCRIPTION);
        }
        boolean body = named && shapes.isWholeBody(start, end);
        Subject.Kind kind = ((named && !body && end - start >= 2) || foreign) && !nobody.holdsParticle(start, end)
                ? Subject.Kind.NAME
                : shapes.known(start, end) && !nobody.isCircumstance(start, end)
                        ? Subject.Kind.BODY
                        : Subject.Kind.UNKNOWN;
        return new Subject(new Range(start, end), kind);
    }

    /** 远志嗫嚅: where a name ends that the story has far more often than with the character behind it; or -1. */
    private int oftenEnd(int start, int end) {
        int name = known.endAt(start, end);
        if (name == end
                && name - start > 2
                && !words.isGivenCharacter(t, name - 1)
                && known.contains(start, name - 1)) {
            // 远志忙说: read with the word behind it again and again
            name--;
        }
        boolean person = name > 0
                && name < end
                && (name - start < SHORT_NAME || shapes.transliterated(start, name))
                && !words.lands.contains(t, start, name)
                && !words.places.contains(t, start, name)
                && !nobody.isWord(start, name)
                && !polite.isSomebodys(name, end);
        return person && known.isOften(start, name, OFTEN) ? name : -1;
    }

    /** Whether one of the characters behind a surname is typical of given names and the first one possible. */
    private boolean isGiven(int at) {
        return words.isGivenCharacter(t, at) || (words.isGivenCharacter(t, at + 1) && !words.acting.isNotGiven(t, at));
    }

    /** 林知秋瞪大眼睛: where a Chinese name ends in front of what somebody does, in a phrase longer than names are; or -1. */
    private int actingEnd(int start, int end) {
        int surname = words.surnames.endAt(t, start, end);
        boolean runs = surname > 0
                && end - start > LONGEST_WHOLE
                && words.notNames.endAt(t, start, end) < 0
                && words.places.endAt(t, start, end) < 0
                && !shapes.transliterated(start, end)
                && !shapes.known(start, end)
                && isGiven(surname);
        int name = runs ? ends.cut(start, end) : -1;
        boolean two = name > surname + 1
                && known.isOften(start, surname + 1, words.isGivenCharacter(t, surname + 1) ? OFTEN : 2);
        name = two ? surname + 1 : name;
        return name > 0 && name < end && !polite.isSomebodys(name, end) ? name : -1;
    }
}
