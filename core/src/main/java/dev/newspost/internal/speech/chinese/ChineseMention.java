package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Brings a Chinese noun phrase down to the shortest mention in it, without titles and bracketed foreign names. */
final class ChineseMention {
    private static final int LEAST_BODY = 3;
    private static final int MARKED_PAPER = 4;
    private static final int LONGEST_NAMED = 9;
    private static final int LONGEST_OWNER = 30;
    private static final int ATTRIBUTE = 2;
    private static final int LEAST_BARE = 4;
    private static final int LONGEST_BARE = 12;

    private static final int LEAST_TITLE = 3;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final StoryNames known;
    private final MentionStart starts;
    private final MentionEnd ends;
    private final ChineseFormers formers;
    private final ChineseNobody nobody;
    private final MentionOwner owners;
    private final MentionDeed deeds;
    private final MentionHandle handles;

    ChineseMention(ChineseWords words, Bare bare, ChineseShapes shapes, StoryNames known) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.known = known;
        this.nobody = new ChineseNobody(words, bare);
        this.starts = new MentionStart(words, bare, shapes, known);
        this.ends = new MentionEnd(words, bare, shapes, known);
        this.formers = new ChineseFormers(words, bare, shapes, known);
        this.owners = new MentionOwner(words, bare, shapes, known);
        this.deeds = new MentionDeed(words, bare, shapes, known, starts);
        this.handles = new MentionHandle(words, bare);
    }

    /** {@return the shortest mention in a noun phrase} */
    Optional<Subject> reduce(int from, int to) {
        int start = shapes.skipBracket(from, to);
        int front = handles.cut(start, to);
        int end = shapes.trimRight(start, shapes.articleStart(start, shapes.trimRight(start, front)));
        int handle = handles.wholeStart(start, end);
        if (handle >= 0) {
            return Optional.of(new Subject(new Range(handle, end), Subject.Kind.NAME));
        }
        boolean named = front < to;
        int open = starts.lastBracket(start, end);
        int behind = open > start ? starts.lastAttribute(shapes.bracketEnd(open, end), end) : -1;
        if (behind > 0 && behind < end && behind > shapes.bracketEnd(open, end) + ATTRIBUTE) {
            // 到造纸厂（位于山脚）参观的甲: the bracket stands in what is said of him
            start = behind;
            open = -1;
        }
        if (open > start) {
            int close = shapes.bracketEnd(open, end);
            int before = shapes.trimRight(start, open);
            int title = shapes.titleEnd(close, end);
            if (title == end && shapes.isBody(start, before)) {
                // 卫生组织（WHO）发言人: the body's bracket stands inside what somebody is
                return Optional.of(
                        new Subject(new Range(starts.lastAttribute(start, before), end), Subject.Kind.DESCRIPTION));
            }
            boolean work = before > start && t.charAt(before - 1) == '》' && close < end && title < 0;
            int opened = work && shapes.isBody(close, end) ? starts.titleStart(start, before - 1) : -1;
            if (opened >= start) {
                // 《晨星》（Morning Star）杂志: the noun for what it is stands behind the bracket
                return Optional.of(new Subject(new Range(opened, before), Subject.Kind.BODY));
            }
            boolean titled = title > 0 && title < end;
            boolean office = owners.isNameBehindOffice(start, before, close, end);
            named |= office;
            if (titled || office || (before > start && "》」』”\"".indexOf(t.charAt(before - 1)) >= 0 && close < end)) {
                start = close;
            } else {
                end = before;
                named |= close >= to - 4 && owners.isNote(open, close);
            }
        }
        if (end - start > 2 && words.openingAspects.endAt(t, start, end) > 0 && !known.contains(start, end)) {
            // 引用了英国诗人: the aspect belongs to the verb in front
            start++;
        }
        if (isBareNoun(start, end)) {
            // 守门的人: all that is said of him
            return Optional.of(new Subject(new Range(start, end), Subject.Kind.DESCRIPTION));
        }
        if (end - start >= LEAST_TITLE && words.titles.contains(t, start, end) && !known.contains(start, end)) {
            // 国防部长: no name with its title
            return Optional.of(new Subject(new Range(start, end), Subject.Kind.DESCRIPTION));
        }
        int tail = words.tails.startBefore(t, end, start + 1);
        end = tail > start ? tail : ends.withoutRelativizer(start, end);
        start = shapes.skipMarks(starts.lastAttribute(start, end), end);
        if (start < end && words.attributive.endAt(t, start, end) == start + 1) {
            // 2006年1月的通知: what stands before the attribute's mark was a time
            start++;
        }
        if (start >= end) {
            return Optional.empty();
        }
        int work = words.places.endAt(t, start, end);
        if (work > 0 && work < end && t.charAt(work) == '《') {
            // 德国《明镜》周刊: where it comes from is no part of its name
            start = work;
        }
        int latin = starts.behindBody(start, end);
        named |= latin > start && words.titles.startBefore(t, shapes.trimRight(start, latin), start) >= 0;
        start = named ? starts.behindKind(latin, end) : latin;
        end = ends.withoutAdverb(start, ends.withoutManner(start, end));
        if (start >= end) {
            return Optional.empty();
        }
        if (known.isLongFamily(start, end)) {
            return Optional.of(new Subject(new Range(start, end), Subject.Kind.SURNAMED));
        }
        Subject found = withinPoint(start, name(start, end, named));
        boolean half = found.kind() == Subject.Kind.BODY
                || (found.kind() == Subject.Kind.NAME && !known.isFirstPart(start, end));
        boolean cut = (half && nobody.isHalf(found.range()))
                || (found.kind() == Subject.Kind.DESCRIPTION && nobody.isSomeThing(found.range()));
        return cut || (found.kind() == Subject.Kind.UNKNOWN && !nobody.plausible(found.range()))
                ? Optional.empty()
                : Optional.of(handles.with(from, whole(from, found)));
    }

    /** 守门的人: whether a noun that tells nothing stands behind a short attribute. */
    private boolean isBareNoun(int start, int end) {
        return end - start >= LEAST_BARE
                && end - start <= LONGEST_BARE
                && words.bareNouns.contains(t, end - 1, end)
                && words.attributive.startBefore(t, end - 1, end - 2) >= 0
                && words.someone.endAt(t, start, end) < 0
                && starts.lastAttribute(start, end - 2) == start;
    }

    /** A foreign name with a point in it starts where its first part does and ends where its last part does. */
    private Subject withinPoint(int from, Subject found) {
        if (!found.isName() && found.kind() != Subject.Kind.UNKNOWN) {
            return found;
        }
        Range range = found.range();
        int whole = known.wholeStart(from, range.start(), range.end());
        int start = whole >= 0 ? whole : Math.max(range.start(), known.pointedStart(range.start(), range.end()));
        int end = known.pointedEnd(start, range.end());
        boolean within = start != range.start() || (end > 0 && end < range.end());
        if (end > 0
                && words.bodyEndings.startBefore(t, range.end(), end) < range.end() - 1
                && shapes.isBody(end, range.end())) {
            // 安东·卡列金协会: named for him
            return new Subject(new Range(start, range.end()), Subject.Kind.BODY);
        }
        return within ? new Subject(new Range(start, end > 0 ? end : range.end()), Subject.Kind.NAME) : found;
    }

    /** "一名不愿具名的官员", "他的妻子": somebody without a name is told by all that is said of him. */
    private Subject whole(int from, Subject found) {
        int start = found.range().start();
        boolean handle = start > 0 && t.charAt(start - 1) == '@';
        if (handle && (start == 1 || !Chars.isHan(t.charAt(start - 2)))) {
            // @小林家姐姐: what somebody is called in a network
            return new Subject(new Range(start - 1, found.range().end()), Subject.Kind.NAME);
        }
        if (found.kind() == Subject.Kind.DESCRIPTION
                || words.companions.contains(t, start, found.range().end())) {
            int named = ownerStart(from, found.range());
            if (named >= 0) {
                return new Subject(new Range(named, found.range().end()), Subject.Kind.DESCRIPTION);
            }
        }
        boolean attribute = found.kind() == Subject.Kind.DESCRIPTION
                && start > from
                && words.attributive.startBefore(t, start, from) == start - 1;
        int owner = attribute ? starts.lastAttribute(from, start - 1) : from;
        boolean owned =
                attribute && (words.pronouns.endAt(t, from, start) == start - 1 || owners.isBody(from, start - 1));
        if (attribute
                && !owned
                && owner > from
                && (owners.isBody(owner, start - 1) || words.someone.endAt(t, owner, start) > owner + 1)) {
            // 熟悉内情的铁路协会的人士, 邻村的一位五十多岁的司机
            return new Subject(new Range(owner, found.range().end()), found.kind());
        }
        return owned || (attribute && words.someone.endAt(t, from, start) > 0)
                ? new Subject(new Range(from, found.range().end()), found.kind())
                : found;
    }

    private Subject name(int start, int to, boolean named) {
        int end = to;
        Optional<Subject> formerly = formers.leading(start, end);
        if (formerly.isPresent()) {
            return formerly.get();
        }
        end = ends.withoutInside(start, end);
        if (t.charAt(end - 1) == '》' && starts.titleStart(start, end - 1) >= start) {
            int title = starts.titleStart(start, end - 1);
            // 《东海日报》: a paper's name stands without its marks
            boolean paper = end - title > MARKED_PAPER && words.papers.startBefore(t, end - 1, title + 2) > title + 1;
            Range range = paper ? new Range(title + 1, end - 1) : new Range(title, end);
            return new Subject(range, Subject.Kind.BODY);
        }
        int role = words.bodyRoles.endAt(t, start, end);
        if (role > 0 && end - role >= LEAST_BODY && words.joints.endAt(t, role, end) < 0 && shapes.isBody(role, end)) {
            // 主办方城南协会: what a body is to somebody stands before its name
            return new Subject(new Range(shapes.skipMarks(role, end), end), Subject.Kind.BODY);
        }
        int honored = end;
        int former = formers.before(start, end);
        if (former > start) {
            // 韩立洲前部长: the title behind a name, with what tells that it is his no more
            end = shapes.trimRight(start, former);
            named = true;
        }
        for (int round = 0; round < 2; round++) {
            int honorific = words.honorifics.startBefore(t, end, start + 1);
            if (honorific > start
                    && words.pointers.startBefore(t, honorific, start) < 0
                    && words.titleFronts.startBefore(t, honorific, start) < 0
                    && !starts.isCount(start, honorific)
                    && !shapes.isBody(start, honorific)
                    && shapes.titleEnd(start, honorific) != honorific
                    && !owners.isSubject(start, shapes.trimRight(start, honorific), end)) {
                end = shapes.trimRight(start, honorific);
                named |= end - start <= 4 || shapes.transliterated(start, end) || Chars.isLatin(t.charAt(end - 1));
            }
        }
        int title = shapes.titleEnd(start, end);
        if (title == end || (end == honored && words.titles.startBefore(t, end, start) >= 0)) {
            return new Subject(new Range(starts.someone(start, end), end), Subject.Kind.DESCRIPTION);
        }
        if (title > 0) {
            int first = shapes.skipMarks(title, end);
            if (deeds.isDeed(first, end)) {
                // 店主翻开账本，
                return deeds.doer(start, title, first, end);
            }
            // 帕尔那坦(Parna Tan): a bracket right behind it tells where a foreign name ends
            boolean whole = named && honored == end && end - first <= LONGEST_NAMED;
            end = whole ? end : ends.cut(first, ends.ownerEnd(first, end));
            Optional<Subject> titled = titled(first, end, honored);
            if (titled.isPresent()) {
                return titled.get();
            }
            if (nobody.isWord(first, end)
                    || nobody.holdsParticle(first, end)
                    || nobody.beginsWithDegree(first, end, shapes.transliterated(first, end))) {
                // 研究人员采访: the verb behind the title is no name
                return new Subject(new Range(starts.someone(start, title), title), Subject.Kind.DESCRIPTION);
            }
        }
        int given = end - start == 1 ? known.endInFront(start, end) : -1;
        if (given > 0) {
            return new Subject(new Range(start, given), Subject.Kind.NAME);
        }
        if (words.surnames.contains(t, start, end)
                && (end - start == 1 ? honored > end || known.isFamily(start, end) : former > start)) {
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
                || nobody.holdsParticle(start, end)) {
            return Optional.empty();
        }
        // 医生兼木匠科瓦连科: the noun for a trade that no list knows
        int foreign = shapes.foreignStart(start, end);
        boolean trade = foreign > start && words.roleEndings.startBefore(t, foreign, start) == foreign - 1;
        return Optional.of(new Subject(new Range(trade ? foreign : start, end), Subject.Kind.NAME));
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
        // 手段之一: no name behind the noun for somebody
        if (surname < 0 || nobody.goesOnAsWord(surname, end) || words.plurals.startBefore(t, end, surname) > surname) {
            return Optional.empty();
        }
        if (surname == start
                && words.circumstanceStarts.endAt(t, start, start + 1) > 0
                && words.surnames.endAt(t, start + 1, end) > 0
                && !known.contains(start, end)
                && (known.contains(start + 1, end) || !shapes.isSized(start, start + 1, end))) {
            // 于林知秋, 在于林知秋: the surname is a preposition
            return Optional.of(new Subject(new Range(start + 1, end), Subject.Kind.NAME));
        }
        if (end - start > LEAST_BODY && words.abstracts.startBefore(t, end, start) == end - 1) {
            // 林远志案: a case
            return Optional.of(new Subject(new Range(start, end), Subject.Kind.UNKNOWN));
        }
        Subject.Kind kind = named || surname > start ? Subject.Kind.NAME : Subject.Kind.SURNAMED;
        boolean doubtful =
                kind == Subject.Kind.SURNAMED && end - start == 2 && !known.isEmpty() && !known.contains(start, end);
        return Optional.of(new Subject(new Range(surname, end), doubtful ? Subject.Kind.UNKNOWN : kind));
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
        boolean body = named && shapes.isWholeBody(start, end);
        Subject.Kind kind = ((named && !body && end - start >= 2) || foreign) && !nobody.holdsParticle(start, end)
                ? Subject.Kind.NAME
                : shapes.known(start, end) && !nobody.isCircumstance(start, end)
                        ? Subject.Kind.BODY
                        : Subject.Kind.UNKNOWN;
        return new Subject(new Range(start, end), kind);
    }

    /** {@return a name of the story that a clause begins with, whatever follows it} */
    Optional<Subject> leading(int start, int end) {
        int surnamed = end - start > 2 ? known.runOn(start, end) : -1;
        int name = surnamed < 0 && end - start > 2 ? nameLeading(start, end) : surnamed;
        return name < 0 ? Optional.empty() : Optional.of(new Subject(new Range(start, name), Subject.Kind.NAME));
    }

    /** 卡列金日后, 枫冈发现: where a name ends that a phrase begins with that has nobody else in it; or -1. */
    private int nameLeading(int start, int end) {
        int name = known.endAt(start, end);
        if (name < 0
                || words.lands.contains(t, start, name)
                || words.places.contains(t, start, name)
                || words.joints.endAt(t, name, end) > 0) {
            return -1;
        }
        boolean acts = shapes.transliterated(start, name)
                || words.surnames.endAt(t, start, name) > 0
                || words.attributive.endAt(t, name, end) > 0
                || words.breakers.endAt(t, name, end) > 0
                || words.anyCues.endAt(t, name, end) > 0;
        return acts ? name : -1;
    }

    /** 杨立刚的妻子, 谢某某妻子: where the name starts of the one whose kin or companion somebody is; -1 where none is named. */
    private int ownerStart(int from, Range range) {
        int noun = words.companions.startBefore(t, range.end(), range.start());
        if (noun < 0) {
            return -1;
        }
        int mark = words.attributive.startBefore(t, noun, from);
        int end = mark > from ? mark : noun;
        int start = starts.lastAttribute(from, end);
        boolean direct = mark < 0 && !words.relatives.contains(t, noun, range.end());
        if (end - start < 2 || end - start > LONGEST_OWNER || direct || (mark != noun - 1 && mark >= 0)) {
            return -1;
        }
        Subject owner = name(start, end, false);
        int first = owner.range().start();
        boolean named = owner.isName() && owner.range().end() == end && formers.isPerson(first, end);
        boolean whole = first == start || known.contains(first, end) || words.titles.startBefore(t, first, start) >= 0;
        return named && whole ? first : -1;
    }
}
