package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.internal.phrase.HanLabels.Label;

/** Tells what words in a line of credits in Han script can be: a person, a body, or a clause. */
final class HanNameShapes {
    private static final int LONGEST_PERSON = 4;
    private static final int LONGEST_FOREIGN = 18;
    private static final int LONGEST_BODY = 16;
    private static final int LONGEST_PEN_NAME = 10;
    private static final int LATIN_WORDS = 5;

    private final CreditWords words;

    HanNameShapes(CreditWords words) {
        this.words = words;
    }

    boolean clause(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (words.notInNames.at(name, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a person's name behind a label holds a word that stands in no name: "何均" and "于海" do not} */
    private boolean clauseBehind(String name, Label label) {
        if (!label.marked() && !bearsSurname(name, label)) {
            return clause(name);
        }
        for (int i = 0; i < name.length(); i++) {
            Words names = i == 0 ? words.alsoSurnames : words.alsoInNames;
            if (words.notInNames.at(name, i) > 0 && names.at(name, i) != i + 1) {
                return true;
            }
        }
        return false;
    }

    /** "记者于海": {@return whether a name behind a reporter's title without a mark starts with a surname that is a word too} */
    private boolean bearsSurname(String name, Label label) {
        return label.is(Role.REPORTER)
                && name.length() <= LONGEST_PERSON - 1
                && words.alsoSurnames.at(name, 0) == 1
                && !words.bodies.isPlace(name.substring(1));
    }

    boolean bodyLike(String name) {
        return name.length() <= LONGEST_BODY && !clause(name) && !Letters.anyDigit(name);
    }

    boolean endsLikeBody(String name) {
        return words.bodies.isBody(name) || words.bodies.endsLikeBody(name);
    }

    /** {@return whether what stands as a source is the web at large, or a store of pictures} */
    boolean noOutlet(String name) {
        return words.media.contains(name) || (words.bodies.isPictureSource(name) && !words.bodies.isAgency(name));
    }

    boolean latinLike(String name) {
        int blank = name.indexOf(' ');
        return !words.notBareFirst.contains(blank < 0 ? name : name.substring(0, blank))
                && words.shapes.latinPerson(name, 1, LATIN_WORDS);
    }

    /** How well a name fits behind its label. */
    enum Fit {
        NO,
        SURE,
        WEAK,
        /** One Latin word without a label, which can be anything. */
        ONE_WORD;

        static Fit of(boolean fits, boolean weak) {
            return !fits ? NO : weak ? WEAK : SURE;
        }
    }

    Fit fit(String name, Label label) {
        boolean needsName =
                label.word().filter(word -> words.needName.at(word, 0) > 0).isPresent();
        if (needsName && !words.shapes.surelyNames(name, words.bodies)) {
            return Fit.NO;
        }
        if (!Letters.anyHan(name)) {
            boolean words = Character.isLowerCase(name.charAt(0)) && name.indexOf(' ') > 0 && label.latin();
            boolean fits = label.marked()
                    ? name.length() <= 3 * LONGEST_BODY && !words && !NameShapes.holdsSentence(name, 0, name.length())
                    : latinLike(name);
            boolean oneWord = label.roles().isEmpty() && name.indexOf(' ') < 0;
            return fits && oneWord ? Fit.ONE_WORD : Fit.of(fits, false);
        }
        if (name.length() <= LONGEST_PERSON) {
            boolean weak = !label.marked()
                    && name.length() == LONGEST_PERSON
                    && label.roles().size() == 1;
            return Fit.of(shortName(name, label), weak);
        }
        return Fit.of(longName(name, label), false);
    }

    private boolean shortName(String name, Label label) {
        if (label.glued() && name.length() == LONGEST_PERSON && !words.people.doubleSurname(name)) {
            return false;
        }
        boolean mixed = !label.marked()
                && (!Letters.han(name.charAt(0))
                        || Letters.anyDigit(name)
                        || (label.roles().isEmpty() && name.length() > 2 && words.bodies.endsLikeBody(name)));
        if (!label.marked() && name.length() > 2 && words.pictureVerbs.before(name, name.length()) > 0) {
            return false;
        }
        boolean person = name.length() >= 2 && !clauseBehind(name, label) && !words.bodies.isPlace(name) && !mixed;
        return person || (label.marked() && (label.is(Role.AUTHOR) || label.is(Role.PUBLISHER)));
    }

    private boolean longName(String name, Label label) {
        if (name.indexOf('·') > 0 || name.indexOf('‧') > 0 || name.indexOf('•') > 0 || name.indexOf('・') > 0) {
            return name.length() <= LONGEST_FOREIGN && !clause(name) && (label.marked() || Letters.han(name.charAt(0)));
        }
        if (label.roles().isEmpty() || (!label.marked() && Letters.anyDigit(name))) {
            return false;
        }
        boolean anything = label.is(Role.AUTHOR) && name.length() <= LONGEST_PEN_NAME;
        return name.length() <= LONGEST_BODY && ((label.marked() && (anything || !clause(name))) || endsLikeBody(name));
    }

    /** "作者：何七，海风大学教授": {@return whether words behind an author say what they are} */
    boolean tellsOfMaker(String name, Label label, boolean behindName) {
        return label.marked()
                && label.is(Role.AUTHOR)
                && behindName
                && name.length() > LONGEST_PERSON
                && words.postTitles.before(name, name.length()) > 0;
    }

    /** "[文/海风网 何七]": {@return whether an outlet stands before the author in one field} */
    boolean houseBefore(String text, int start, int stop, int end, Label label) {
        return label.marked()
                && label.is(Role.AUTHOR)
                && stop - start > 2
                && words.bodies.endsLikeBody(text.substring(start, stop))
                && stop + 2 < end
                && Letters.blank(text.charAt(stop))
                && Letters.han(text.charAt(stop + 1))
                && words.labels.at(text, stop + 1).isEmpty();
    }

    /** "作者：何七 海风周刊": {@return whether an outlet stands behind a blank and the author} */
    boolean houseBehind(String text, int start, int stop, Label label) {
        return label.marked()
                && label.is(Role.AUTHOR)
                && stop - start > 2
                && Letters.blank(text.charAt(start - 1))
                && Letters.han(text.charAt(Letters.skipBlanksBack(text, start) - 1))
                && words.bodies.endsLikeBody(text.substring(start, stop));
    }

    /** "何七 HF012": {@return whether capitals and digits number the editor before them in the house} */
    static boolean code(String name) {
        boolean digits = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            digits |= i > 0 && c >= '0' && c <= '9';
            if (!(c >= 'A' && c <= 'Z') && !(i > 0 && c >= '0' && c <= '9')) {
                return false;
            }
        }
        return digits;
    }
}
