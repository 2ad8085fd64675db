package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import dev.newspost.internal.phrase.HanLabels.Label;
import java.util.List;
import java.util.Optional;

/** Reads one line, or the inside of a bracket, as credits in Han script; for one use. */
final class HanScan {
    private static final int LONGEST_PERSON = 4;
    private static final int LONGEST_GLOSS = 40;
    private static final int LONGEST_SOURCE = 16;

    private final CreditWords words;
    private final String text;
    private final int end;
    private final boolean inner;
    private final HanStretch stretch;
    private final HanNameShapes shapes;
    private final HanLabels labels;
    private final HanTally tally;
    private int at;
    private boolean behindOutlet;

    HanScan(CreditWords words, String text, int start, int end, boolean inner) {
        this.words = words;
        this.text = text;
        this.at = start;
        this.end = end;
        this.inner = inner;
        stretch = new HanStretch(words, text, end);
        shapes = new HanNameShapes(words);
        labels = new HanLabels(words, text, end);
        tally = new HanTally(words);
    }

    /** {@return the credits, if the whole stretch holds nothing else and its own words say that they are credits} */
    Optional<List<Phrase>> labelled() {
        return (inner && agencies(at, end)) || (reads() && tally.sure())
                ? Optional.of(tally.found())
                : Optional.empty();
    }

    /** {@return where a text is from, and the credits of the whole stretch behind it} */
    Optional<List<Phrase>> behind(Phrase origin) {
        tally.source(origin);
        tally.ownOutlet();
        return reads() && tally.anyLabel() && tally.anyName() ? Optional.of(tally.found()) : Optional.empty();
    }

    /** {@return whether the stretch tells nothing but whose reports a text uses: "据某社报道"} */
    boolean reports() {
        return words.reportedBy.at(text, at) > 0 && agencies(at, end);
    }

    /** {@return the credits of a bracket that, by its place, holds makers: one label will do} */
    Optional<List<Phrase>> titled() {
        return bare().filter(found -> tally.anyLabel());
    }

    /** {@return the names, if the whole stretch holds nothing but names or credits} */
    Optional<List<Phrase>> bare() {
        return reads() && !tally.found().isEmpty() ? Optional.of(tally.found()) : Optional.empty();
    }

    private boolean reads() {
        while (true) {
            at = stretch.gapEnd(at);
            if (at < end && tally.anyLabel() && "：:".indexOf(text.charAt(at)) >= 0 && stretch.labelFollows(at + 1)) {
                at = stretch.gapEnd(at + 1);
            }
            if (at >= end) {
                return true;
            }
            int before = at;
            if (!(placeholder()
                            || time()
                            || source()
                            || verb()
                            || label()
                            || bracket()
                            || joiner()
                            || place()
                            || name())
                    || at <= before) {
                return false;
            }
        }
    }

    private boolean placeholder() {
        int word = words.placeholders.at(text, at);
        if (word < 0 || word > end || !stretch.atGap(word)) {
            return false;
        }
        at = word;
        return true;
    }

    private boolean time() {
        int start = at;
        int word = words.timeLabels.at(text, at);
        if (word > 0) {
            start = Letters.skipMarks(text, word);
        }
        int i = Times.end(text, start, end, words.months);
        if (i <= start) {
            return false;
        }
        // A time before the names heads a list of events, unless it is a page's stamp and a label follows.
        if (!tally.anyName() && word < 0 && !(stretch.stamp(start, i) && stretch.labelFollows(stretch.gapEnd(i)))) {
            return false;
        }
        tally.time(tally.anyName() && stretch.stamp(start, i) && !stretch.marksAccount());
        at = i;
        return true;
    }

    /** "作者：何七，原文发自公众号海风": where the text is from, behind its makers. */
    private boolean source() {
        int word = tally.anyName() ? words.takenFrom.at(text, at) : -1;
        int stop = word < 0 ? -1 : stretch.runEnd(Math.min(end, Letters.skipMarks(text, word)));
        if (stop < 0 || stop > end || word >= end) {
            return false;
        }
        int from = Letters.skipMarks(text, word);
        if (stop - from < 2 || stop - from > LONGEST_SOURCE || words.clause(text.substring(from, stop))) {
            return false;
        }
        tally.source(new Phrase(
                Role.PUBLISHER, Optional.of(text.substring(at, word)), text.substring(from, stop), from, stop));
        at = stop;
        return true;
    }

    private boolean label() {
        Optional<Label> label = labels.at(at, tally.empty()).or(this::longTitle);
        label.ifPresent(word -> {
            tally.take(word);
            at = word.end();
        });
        return label.isPresent();
    }

    /** "某台海洋事务记者何七对此文亦有贡献": a field of work stands before the title. */
    private Optional<Label> longTitle() {
        return tally.empty() ? stretch.titleBehind(at).flatMap(title -> labels.at(title, false)) : Optional.empty();
    }

    private boolean verb() {
        Optional<RoleWords.Found> word = words.verbs.at(text, at);
        if (word.isEmpty()
                || word.get().end() > end
                || !stretch.verbStops(word.get().end())
                || !tally.closes(word.get().role())) {
            return false;
        }
        tally.close(
                word.get().role(), text.substring(word.get().start(), word.get().end()));
        at = stretch.filedFrom(word.get().end()) ? end : word.get().end();
        return true;
    }

    private boolean bracket() {
        if (!Letters.openBracket(text.charAt(at))) {
            return false;
        }
        int close = at + 1;
        while (close < end && !Letters.closeBracket(text.charAt(close))) {
            close++;
        }
        int from = Letters.skipBlanks(text, at + 1);
        int to = Letters.skipBlanksBack(text, close);
        Optional<RoleWords.Found> word = words.verbs.at(text, from);
        if (word.isPresent() && word.get().end() == to && tally.open() > 0) {
            tally.closeInBracket(word.get().role(), text.substring(from, to));
        } else if (!agencies(from, to) && !nested(from, to) && !(tally.anyName() && to - from <= LONGEST_GLOSS)) {
            return false;
        }
        at = Math.min(end, close + 1);
        return stretch.atGap(at)
                || words.labels.at(text, at).isPresent()
                || words.joiners.at(text, at) > 0
                || words.verbs.at(text, at).isPresent();
    }

    private boolean nested(int from, int to) {
        if (inner) {
            return false;
        }
        Optional<List<Phrase>> credits = new HanScan(words, text, from, to, true).labelled();
        credits.ifPresent(tally::nested);
        return credits.isPresent();
    }

    /** Reads "（法新社，路透社等）"; behind bare names also bodies that no pack names. */
    private boolean agencies(int from, int to) {
        boolean behindNames = tally.unlabelled() && tally.open() > 1;
        int reported = words.reportedBy.at(text, from);
        Optional<RoleWords.Found> told = reported > 0 ? words.verbs.before(text, to) : Optional.empty();
        int stop =
                told.map(RoleWords.Found::start).filter(verb -> verb > reported).orElse(to);
        Optional<List<Phrase>> bodies =
                new HanAgencies(words, shapes).between(text, Math.max(from, reported), stop, behindNames);
        // "（据某社报道）" tells whose reports the makers used: no maker
        bodies.ifPresent(found -> tally.agencies(reported > 0 ? List.of() : found));
        return bodies.isPresent();
    }

    private boolean joiner() {
        int word = words.joiners.at(text, at);
        if (word < 0 || !tally.anyName() || word >= end) {
            return false;
        }
        at = word;
        return true;
    }

    private boolean place() {
        if (!tally.anyName() || (!tally.unlabelled() && !tally.label().is(Role.REPORTER))) {
            return false;
        }
        int from = words.placedBy.at(text, at);
        int i = words.people.placeEnd(text, from > 0 ? from : at, end);
        i = from > 0 ? Math.max(i, stretch.filedPlaceEnd(from)) : i;
        if (i < 0 || (i < end && !stretch.atGap(i) && words.verbs.at(text, i).isEmpty())) {
            return false;
        }
        at = i;
        return true;
    }

    private boolean name() {
        int stop = stretch.runEnd(at);
        if (stop <= at) {
            return false;
        }
        int outlet = tally.empty() ? stretch.outletBefore(at, stop) : -1;
        if (outlet > at) {
            behindOutlet = true;
            at = outlet;
            return true;
        }
        int cut = stretch.cutAtLabel(at, stop);
        int owned = stretch.ownedLabel(at, stop, tally.label().marked() && tally.open() == 0);
        if (owned > at) {
            at = owned;
            return true;
        }
        if (outlet(cut < stop, cut) || outlet(!tally.anyName() && stretch.labelBehindSlash(stop), stop)) {
            return true;
        }
        stop = stretch.cutAtJoiner(at, cut);
        Optional<RoleWords.Found> verb = verbBehind(stop);
        if (verb.isPresent()) {
            stop = Letters.skipBlanksBack(text, verb.get().start());
            if (placeBehindSlash(verb.get())) {
                at = stop;
                return true;
            }
            if (words.departments.before(text, stop) >= at) {
                at = stop;
                tally.skip();
                return true;
            }
        }
        stop = stretch.cutAtPlace(at, stop);
        if (verb.isPresent() || tally.label().is(Role.REPORTER)) {
            stop = words.people.personEnd(text, at, stop, verb.isPresent());
        }
        int others = words.andOthers.before(text, stop);
        return add(others > at + 1 ? others : stop);
    }

    /** "海风新闻记者：…", "海風報／記者…": an outlet that no pack names stands before the label. */
    private boolean outlet(boolean label, int stop) {
        if (!label || !tally.unlabelled() || !shapes.endsLikeBody(text.substring(at, stop))) {
            return false;
        }
        at = stop;
        tally.ownOutlet();
        return true;
    }

    /** {@return the verb that ends the run at {@code stop}, a known body before the name stepped over} */
    private Optional<RoleWords.Found> verbBehind(int stop) {
        Optional<RoleWords.Found> word = words.verbs.before(text, stop);
        int start = at;
        int body = words.bodies.at(text, at);
        if (word.isPresent() && body > at && body + 1 < word.get().start()) {
            at = body;
        }
        boolean bareVerb = tally.unlabelled()
                && (inner || behindOutlet || tally.anyLabel() || at > start || ofThisText(word) || isFiled(word));
        return word.filter(verb -> verb.start() > at + 1
                && (bareVerb || tally.label().is(Role.REPORTER) || tally.label().is(verb.role())));
    }

    /** "記者何七／山城報導": what stands between a reporter's slash and such a verb is where it was filed. */
    private boolean placeBehindSlash(RoleWords.Found verb) {
        int before = Letters.skipBlanksBack(text, at);
        return tally.open() > 0
                && before > 0
                && "/／".indexOf(text.charAt(before - 1)) >= 0
                && words.filedVerbs.contains(text.substring(verb.start(), verb.end()));
    }

    /** "何七自山城报道": {@return whether where somebody reported from stands right before the verb} */
    private boolean isFiled(Optional<RoleWords.Found> verb) {
        return verb.filter(word -> words.filedVerbs.contains(text.substring(word.start(), word.end()))
                        && stretch.cutAtPlace(at, word.start()) < word.start())
                .isPresent();
    }

    /** {@return whether the verb is a clause that can end nothing but a credit: "对本文有贡献"} */
    private static boolean ofThisText(Optional<RoleWords.Found> verb) {
        return verb.isPresent() && verb.get().end() - verb.get().start() > LONGEST_PERSON;
    }

    private boolean add(int stop) {
        String name = text.substring(at, stop);
        int from = at;
        at = Math.max(stop, words.andOthers.at(text, stop) == end ? end : stop);
        Label label = tally.label();
        // "JANE, THE COUNTESS OF HARBOUR" is one.
        boolean rank = !tally.empty() && words.articles.at(name, 0) > 0;
        boolean mail = name.indexOf('@') > 0 && name.indexOf('.', name.indexOf('@')) > 0;
        boolean post = shapes.tellsOfMaker(name, label, tally.open() > 0)
                || shapes.houseBefore(text, from, stop, end, label)
                || (tally.open() > 0 && shapes.houseBehind(text, from, stop, label))
                || (!Letters.anyHan(name)
                        && (rank || mail || words.titles.before(name, name.length()) >= 0 || HanNameShapes.code(name)));
        if (post || words.placeholders.contains(name) || (label.is(Role.PUBLISHER) && shapes.noOutlet(name))) {
            tally.skip();
            return true;
        }
        HanNameShapes.Fit fit = shapes.fit(name, label);
        if (words.notNames.at(name, 0) == name.length() || fit == HanNameShapes.Fit.NO) {
            return false;
        }
        tally.named(fit);
        if (tally.unlabelled() && words.bodies.isBody(name)) {
            tally.body(name, from, stop);
        } else if (!label.is(Role.REPORTER) || words.departments.before(name, name.length()) < 0) {
            tally.maker(name, from, stop);
        }
        return true;
    }
}
