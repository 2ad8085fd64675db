package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one line, or the inside of a bracket, as credits in Han script; for one use. */
final class HanScan {
    private static final int LONGEST_PERSON = 4;
    private static final int LONGEST_FOREIGN = 18;
    private static final int LONGEST_BODY = 16;
    private static final int LONGEST_PEN_NAME = 10;
    private static final int LONGEST_GLOSS = 40;
    private static final String LABEL_MARKS = "：:｜|丨︱︰/／";

    private final CreditWords words;
    private final String text;
    private final int end;
    private final boolean inner;
    private final HanStretch stretch;
    private final HanNameShapes shapes;
    private final List<Phrase> found = new ArrayList<>();
    private int at;

    private List<Role> roles = List.of();
    private Optional<String> label = Optional.empty();
    private boolean marked;
    private int labels;
    private int marks;
    private int bareFrom;
    private int names;
    private boolean owned;
    private boolean timed;
    private boolean agencies;
    private boolean verb;
    private boolean weak;
    private boolean gluedLabel;
    private int afterTime;
    private boolean onlyWords;

    HanScan(CreditWords words, String text, int start, int end, boolean inner) {
        this.words = words;
        this.text = text;
        this.at = start;
        this.end = end;
        this.inner = inner;
        this.stretch = new HanStretch(words, text, end);
        this.shapes = new HanNameShapes(words);
    }

    /** {@return the credits, if the whole stretch holds nothing else and its own words say that they are credits} */
    Optional<List<Phrase>> labelled() {
        if (inner && agencies(at, end)) {
            return Optional.of(found);
        }
        if (!reads()) {
            return Optional.empty();
        }
        boolean sure = labels > 0 ? surelyLabelled() : agencies || verb || (timed && names == afterTime && !onlyWords);
        boolean pictures = found.stream()
                .allMatch(phrase ->
                        phrase.label().filter(words.pictureOnly::contains).isPresent());
        return sure && !(pictures && labels > 0) ? Optional.of(found) : Optional.empty();
    }

    /** {@return the credits of a bracket that, by its place, holds makers: one label will do} */
    Optional<List<Phrase>> titled() {
        return reads() && labels > 0 && !found.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    /** {@return the names, if the whole stretch holds nothing but names or credits} */
    Optional<List<Phrase>> bare() {
        return reads() && !found.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    private boolean surelyLabelled() {
        // One label and one name without any mark between can be a heading ("作者 …"): the name must be a person's.
        return labels > 1 || marks > 0 || owned || verb || !weak;
    }

    private boolean reads() {
        while (true) {
            at = stretch.gapEnd(at);
            if (at < end && labels > 0 && "：:".indexOf(text.charAt(at)) >= 0 && stretch.labelFollows(at + 1)) {
                at = stretch.gapEnd(at + 1);
            }
            if (at >= end) {
                return true;
            }
            int before = at;
            if (!(placeholder() || time() || verb() || label() || bracket() || joiner() || place() || name())
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
        if (names == 0 && word < 0 && !(stretch.stamp(start, i) && stretch.labelFollows(stretch.gapEnd(i)))) {
            return false;
        }
        timed |= names > 0 && stretch.stamp(start, i) && !stretch.marksAccount();
        afterTime = names;
        at = i;
        return true;
    }

    private boolean label() {
        int start = at;
        int body = words.bodies.at(text, start);
        if (body > 0 && body < end) {
            int slash = Letters.skipBlanks(text, body);
            start = slash < end && "/／".indexOf(text.charAt(slash)) >= 0 ? Letters.skipBlanks(text, slash + 1) : slash;
        }
        int own = words.ownWords.at(text, start);
        Optional<RoleWords.Found> word = words.labels.at(text, start);
        if (word.isEmpty() && own > 0) {
            start = Letters.skipBlanks(text, own);
            word = words.labels.at(text, start);
        }
        if (word.isEmpty()
                || word.get().end() > end
                || words.notTitles.at(text, start) > word.get().end()) {
            return false;
        }
        return take(word.get(), start > at);
    }

    private boolean take(RoleWords.Found word, boolean byOutlet) {
        List<Role> all = new ArrayList<>(List.of(word.role()));
        int last = word.end();
        boolean needsMark = words.needMark.contains(text.substring(word.start(), word.end()));
        while (true) {
            int slash = Letters.skipBlanks(text, last);
            if (slash >= end || "/／、".indexOf(text.charAt(slash)) < 0) {
                break;
            }
            Optional<RoleWords.Found> more = words.labels.at(text, Letters.skipBlanks(text, slash + 1));
            if (more.isEmpty() || more.get().end() > end) {
                break;
            }
            if (!all.contains(more.get().role())) {
                all.add(more.get().role());
            }
            needsMark = false;
            last = more.get().end();
        }
        int next = Letters.skipBlanks(text, last);
        boolean mark = next < end && (LABEL_MARKS.indexOf(text.charAt(next)) >= 0 || readOut(next));
        boolean blank = next > last || next >= end;
        boolean tight = words.tight.contains(text.substring(word.start(), word.end()))
                && words.notNames.at(text, word.start()) <= word.end();
        boolean glued = word.start() > 0 && Letters.han(text.charAt(word.start() - 1)) && !byOutlet;
        if (!mark && ((next >= end && glued) || (needsMark && !byOutlet) || (!blank && !tight && !byOutlet))) {
            return false;
        }
        roles = all;
        label = Optional.of(text.substring(word.start(), last));
        marked = mark;
        labels++;
        marks += mark ? 1 : 0;
        owned |= byOutlet;
        bareFrom = found.size();
        at = mark ? next + 1 : last;
        gluedLabel = !mark && !blank;
        weak |= !mark && !blank && !byOutlet && !all.contains(Role.PUBLISHER);
        return true;
    }

    /** "作者, 何七": how a page reads the label of its first line out to those who cannot see it. */
    private boolean readOut(int mark) {
        return text.charAt(mark) == ','
                && labels == 0
                && found.isEmpty()
                && mark + 1 < end
                && text.charAt(mark + 1) == ' ';
    }

    private boolean verb() {
        Optional<RoleWords.Found> word = words.verbs.at(text, at);
        if (word.isEmpty()
                || word.get().end() > end
                || !stretch.verbStops(word.get().end())) {
            return false;
        }
        boolean ofLabel = roles.contains(word.get().role()) && (found.size() > bareFrom || owned);
        if (roles.isEmpty() ? found.size() > bareFrom : ofLabel) {
            if (roles.isEmpty()) {
                closeBare(
                        word.get().role(),
                        text.substring(word.get().start(), word.get().end()));
            }
            verb = true;
            roles = List.of();
            label = Optional.empty();
            marked = false;
            bareFrom = found.size();
            at = stretch.filedFrom(word.get().end()) ? end : word.get().end();
            return true;
        }
        return false;
    }

    private void closeBare(Role role, String word) {
        for (int i = bareFrom; i < found.size(); i++) {
            Phrase name = found.get(i);
            if (name.role() == Role.AUTHOR && name.label().isEmpty()) {
                found.set(i, new Phrase(role, Optional.of(word), name.name(), name.start(), name.end()));
            }
        }
        bareFrom = found.size();
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
        if (word.isPresent() && word.get().end() == to && found.size() > bareFrom) {
            if (roles.isEmpty()) {
                closeBare(word.get().role(), text.substring(from, to));
            }
            verb = true;
        } else if (!agencies(from, to) && !nested(from, to) && !(names > 0 && to - from <= LONGEST_GLOSS)) {
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
        credits.ifPresent(more -> {
            found.addAll(more);
            labels++;
            marks++;
            bareFrom = found.size();
        });
        return credits.isPresent();
    }

    /** Reads "（法新社，路透社等）"; behind bare names also bodies that no pack names. */
    private boolean agencies(int from, int to) {
        List<Phrase> bodies = new ArrayList<>();
        boolean known = false;
        int i = from;
        while (i < to) {
            int stop = i;
            while (stop < to && "、，,/／；;丶".indexOf(text.charAt(stop)) < 0) {
                stop++;
            }
            int first = Letters.skipBlanks(text, i);
            int last = Letters.skipBlanksBack(text, stop);
            int others = words.andOthers.before(text, last);
            last = others > first ? others : last;
            if (first < last) {
                String name = text.substring(first, last);
                known |= words.bodies.isAgency(name);
                if (!shapes.bodyLike(name)) {
                    return false;
                }
                bodies.add(new Phrase(Role.AGENCY, Optional.empty(), name, first, last));
            }
            i = stop + 1;
        }
        boolean behindBare = roles.isEmpty() && found.size() > bareFrom + 1;
        if (bodies.isEmpty()
                || (!known && !(behindBare && bodies.stream().allMatch(body -> shapes.endsLikeBody(body.name()))))) {
            return false;
        }
        if (roles.isEmpty()) {
            bareFrom = found.size();
        }
        found.addAll(bodies);
        agencies = true;
        return true;
    }

    private boolean joiner() {
        int word = words.joiners.at(text, at);
        if (word < 0 || names == 0 || word >= end) {
            return false;
        }
        at = word;
        return true;
    }

    private boolean place() {
        if (names == 0 || (!roles.isEmpty() && !roles.contains(Role.REPORTER))) {
            return false;
        }
        int from = words.placedBy.at(text, at);
        int i = words.people.placeEnd(text, from > 0 ? from : at, end);
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
        int cut = stretch.cutAtLabel(at, stop);
        if (cut < stop && roles.isEmpty() && shapes.endsLikeBody(text.substring(at, cut))) {
            // "海风新闻记者：…": an outlet that no pack names stands before the label.
            at = cut;
            owned = true;
            return true;
        }
        if (names == 0
                && roles.isEmpty()
                && stretch.labelBehindSlash(stop)
                && shapes.endsLikeBody(text.substring(at, stop))) {
            at = stop;
            owned = true;
            return true;
        }
        stop = stretch.cutAtJoiner(at, cut);
        Optional<RoleWords.Found> word = words.verbs.before(text, stop);
        int start = at;
        int body = words.bodies.at(text, at);
        if (word.isPresent() && body > at && body + 1 < word.get().start()) {
            at = body;
        }
        boolean bareVerb = roles.isEmpty() && (inner || labels > 0 || at > start || ofThisText(word));
        if (word.isPresent() && word.get().start() > at + 1 && (bareVerb || roles.contains(Role.REPORTER))) {
            stop = Letters.skipBlanksBack(text, word.get().start());
            if (placeBehindSlash(word.get())) {
                at = stop;
                return true;
            }
            if (words.departments.before(text, stop) >= at) {
                at = stop;
                names++;
                return true;
            }
            stop = words.people.personEnd(text, at, stop, true);
        } else if (roles.contains(Role.REPORTER)) {
            stop = words.people.personEnd(text, at, stop, false);
        }
        int others = words.andOthers.before(text, stop);
        if (others > at + 1) {
            stop = others;
        }
        return add(stop);
    }

    /** "記者何七／山城報導": what stands between a reporter's slash and such a verb is where it was filed. */
    private boolean placeBehindSlash(RoleWords.Found verb) {
        int before = Letters.skipBlanksBack(text, at);
        return found.size() > bareFrom
                && before > 0
                && "/／".indexOf(text.charAt(before - 1)) >= 0
                && words.filedVerbs.contains(text.substring(verb.start(), verb.end()));
    }

    /** {@return whether the verb is a clause that can end nothing but a credit: "对本文有贡献"} */
    private static boolean ofThisText(Optional<RoleWords.Found> verb) {
        return verb.isPresent() && verb.get().end() - verb.get().start() > LONGEST_PERSON;
    }

    private boolean add(int stop) {
        String name = text.substring(at, stop);
        int from = at;
        at = Math.max(stop, words.andOthers.at(text, stop) == end ? end : stop);
        boolean post = !Letters.anyHan(name) && words.titles.before(name, name.length()) > 0;
        if (post || words.placeholders.contains(name) || (roles.contains(Role.PUBLISHER) && shapes.noOutlet(name))) {
            names++;
            return true;
        }
        if (words.notNames.at(name, 0) == name.length() || !fits(name)) {
            return false;
        }
        names++;
        if (words.departments.before(name, name.length()) >= 0 && roles.contains(Role.REPORTER)) {
            return true;
        }
        if (roles.isEmpty() && words.bodies.isBody(name)) {
            if (words.bodies.isAgency(name)) {
                found.add(new Phrase(Role.AGENCY, Optional.empty(), name, from, stop));
            }
            return true;
        }
        if (roles.isEmpty()) {
            found.add(new Phrase(Role.AUTHOR, Optional.empty(), name, from, stop));
        }
        for (Role role : roles) {
            found.add(new Phrase(role, label, name, from, stop));
        }
        return true;
    }

    private boolean fits(String name) {
        if (!Letters.anyHan(name)) {
            boolean oneWord = roles.isEmpty() && name.indexOf(' ') < 0;
            weak |= oneWord;
            onlyWords |= oneWord;
            return marked ? name.length() <= 3 * LONGEST_BODY : shapes.latinLike(name);
        }
        if (name.length() <= LONGEST_PERSON) {
            if (gluedLabel && name.length() == LONGEST_PERSON && !words.people.doubleSurname(name)) {
                return false;
            }
            boolean mixed = !marked
                    && (!Letters.han(name.charAt(0))
                            || Letters.anyDigit(name)
                            || (roles.isEmpty() && name.length() > 2 && words.bodies.endsLikeBody(name)));
            if (!marked && name.length() > 2 && words.pictureVerbs.before(name, name.length()) > 0) {
                return false;
            }
            boolean person = name.length() >= 2 && !shapes.clause(name) && !words.bodies.isPlace(name) && !mixed;
            weak |= !marked && name.length() == LONGEST_PERSON && roles.size() == 1;
            return person || (marked && roles.stream().anyMatch(role -> role == Role.AUTHOR || role == Role.PUBLISHER));
        }
        if (name.indexOf('·') > 0 || name.indexOf('‧') > 0 || name.indexOf('•') > 0 || name.indexOf('・') > 0) {
            return name.length() <= LONGEST_FOREIGN && !shapes.clause(name) && (marked || Letters.han(name.charAt(0)));
        }
        if (roles.isEmpty() || (!marked && Letters.anyDigit(name))) {
            return false;
        }
        boolean anything = roles.contains(Role.AUTHOR) && name.length() <= LONGEST_PEN_NAME;
        boolean body = words.bodies.isBody(name) || words.bodies.endsLikeBody(name);
        return name.length() <= LONGEST_BODY && ((marked && (anything || !shapes.clause(name))) || body);
    }
}
