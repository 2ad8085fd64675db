package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.word.EnglishWords;
import dev.newspost.internal.speech.word.SpeechWords;

/**
 * Tells whether some of the words of a name in Latin letters stand for all of it: "Ruiz Ferrán" and "Ruiz" for "Oriol Ruiz
 * Ferrán", "Ó Laoi" for "Cathal Ó Laoi".
 */
final class NameParts {
    private final SpeechWords words;
    private final long inNames;

    NameParts(SpeechWords words) {
        this.words = words;
        EnglishWords english = words.english;
        this.inNames = english.givenShe.bit() | english.givenHe.bit() | english.nameParticles.bit();
    }

    /** {@return whether a name ends with a shorter one that begins with no given name, or holds it as the first of two surnames} */
    boolean hold(Mention whole, String part) {
        String known = whole.text();
        int at = known.length() - part.length();
        if (at < 2 || !Chars.isLatin(part.charAt(0)) || whole.passage().place() == Passage.Place.HEADING) {
            return false;
        }
        boolean several = part.indexOf(' ') > 0;
        boolean ends = several && known.charAt(at - 1) == ' ' && known.endsWith(part);
        int inside = ends ? -1 : known.indexOf(" " + part + " ");
        return (ends || inside > 0)
                && !words.isJoint(known)
                && words.names.givenName(part) == 0
                && isNames(known, 0, ends ? at - 1 : inside)
                && (ends || isNames(known, inside, known.length()));
    }

    /** "Ask Ada Finch", "Mayor Ada Finch": whether words may stand in a name, for all that the lists tell. */
    private boolean isNames(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            int end = text.indexOf(' ', i);
            end = end < 0 || end > to ? to : end;
            if (end > i && (words.english.listsOf(text, i, end) & ~inNames) != 0) {
                return false;
            }
            i = end;
        }
        return true;
    }
}
