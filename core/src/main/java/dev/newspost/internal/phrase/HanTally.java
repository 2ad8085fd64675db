package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import dev.newspost.internal.phrase.HanLabels.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was read so far of a line in Han script, and whether it is enough to call the line credits; for one use. */
final class HanTally {
    private final CreditWords words;
    private final List<Phrase> found = new ArrayList<>();
    private Label label = Label.NONE;
    private int labels;
    private int marks;
    private int names;
    private int bareFrom;
    private int afterTime;
    private boolean owned;
    private boolean timed;
    private boolean agencies;
    private boolean verb;
    private boolean weak;
    private boolean onlyWords;

    HanTally(CreditWords words) {
        this.words = words;
    }

    List<Phrase> found() {
        return found;
    }

    /** {@return the label whose names are read} */
    Label label() {
        return label;
    }

    boolean unlabelled() {
        return label.roles().isEmpty();
    }

    boolean anyLabel() {
        return labels > 0;
    }

    boolean anyName() {
        return names > 0;
    }

    boolean empty() {
        return labels == 0 && found.isEmpty();
    }

    /** {@return how many names stand since the last label or verb} */
    int open() {
        return found.size() - bareFrom;
    }

    /** {@return whether the words themselves say that they are credits} */
    boolean sure() {
        boolean sure = labels > 0 ? surelyLabelled() : agencies || verb || (timed && names == afterTime && !onlyWords);
        boolean pictures = found.stream()
                .allMatch(phrase ->
                        phrase.label().filter(words.pictureOnly::contains).isPresent());
        return sure && !(pictures && labels > 0);
    }

    private boolean surelyLabelled() {
        // One label and one name without any mark between can be a heading ("作者 …"): the name must be a person's.
        return labels > 1 || marks > 0 || owned || verb || !weak;
    }

    void take(Label next) {
        label = next;
        labels++;
        marks += next.marked() ? 1 : 0;
        owned |= next.owned();
        weak |= next.weak();
        bareFrom = found.size();
    }

    /** An outlet that no pack names stands before a label. */
    void ownOutlet() {
        owned = true;
    }

    void time(boolean stamp) {
        timed |= names > 0 && stamp;
        afterTime = names;
    }

    /** {@return whether a verb may end the names that are open} */
    boolean closes(Role role) {
        return unlabelled() ? open() > 0 : label.is(role) && (open() > 0 || owned);
    }

    /** A verb behind the names says what those without a label did. */
    void close(Role role, String word) {
        bareAs(role, word);
        verb = true;
        label = Label.NONE;
        bareFrom = found.size();
    }

    /** The same in a bracket: a label before the names stays in force. */
    void closeInBracket(Role role, String word) {
        bareAs(role, word);
        verb = true;
    }

    private void bareAs(Role role, String word) {
        if (!unlabelled()) {
            return;
        }
        for (int i = bareFrom; i < found.size(); i++) {
            Phrase name = found.get(i);
            if (name.role() == Role.AUTHOR && name.label().isEmpty()) {
                found.set(i, new Phrase(role, Optional.of(word), name.name(), name.start(), name.end()));
            }
        }
        bareFrom = found.size();
    }

    /** Credits of a bracket with labels of its own. */
    void nested(List<Phrase> credits) {
        found.addAll(credits);
        labels++;
        marks++;
        bareFrom = found.size();
    }

    void agencies(List<Phrase> bodies) {
        if (unlabelled()) {
            bareFrom = found.size();
        }
        found.addAll(bodies);
        agencies = true;
    }

    /** Where the text is from, told behind its makers. */
    void source(Phrase publisher) {
        found.add(publisher);
        bareFrom = found.size();
    }

    /** A name that is no maker: a department, a placeholder, a title. */
    void skip() {
        names++;
    }

    /** A name without a label that is a body: only an agency is a maker. */
    void body(String name, int from, int stop) {
        if (words.bodies.isAgency(name)) {
            found.add(new Phrase(Role.AGENCY, Optional.empty(), name, from, stop));
        }
    }

    /** A name was read: what its shape says. */
    void named(HanNameShapes.Fit fit) {
        names++;
        weak |= fit != HanNameShapes.Fit.SURE;
        onlyWords |= fit == HanNameShapes.Fit.ONE_WORD;
    }

    /** The name is a maker in each role of the label in force. */
    void maker(String name, int from, int stop) {
        if (unlabelled()) {
            found.add(new Phrase(Role.AUTHOR, Optional.empty(), name, from, stop));
        }
        for (Role role : label.roles()) {
            found.add(new Phrase(role, label.word(), name, from, stop));
        }
    }
}
