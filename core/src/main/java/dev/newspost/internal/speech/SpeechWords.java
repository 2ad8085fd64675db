package dev.newspost.internal.speech;

import dev.newspost.internal.language.Folding;
import dev.newspost.internal.language.LanguagePacks;
import java.util.Arrays;
import java.util.List;

/** The words of the speech step, compiled from the language packs once. Immutable. */
final class SpeechWords {
    private static final int FULL_NAME = 3;

    private static final int LONGEST_GIVEN = 4;
    private static final int LONGEST_OWNED = 10;
    private static final int LONGEST_ATTRIBUTE = 16;
    private static final int LONGEST_TITLE = 14;

    private final LanguagePacks packs;
    private final Folding folding;
    final ChineseWords chinese;
    final EnglishWords english;

    private SpeechWords(LanguagePacks packs) {
        this.packs = packs;
        this.folding = new Folding(packs.words("speech.variants"));
        this.chinese = new ChineseWords(this);
        this.english = new EnglishWords(this);
    }

    static SpeechWords of(LanguagePacks packs) {
        return packs.compiled(SpeechWords.class, SpeechWords::new);
    }

    Folding folding() {
        return folding;
    }

    /** {@return what a pronoun at a place says of whom it stands for: 1 for she, -1 for he, 0 for neither} */
    int gender(String text, int at, int limit) {
        char c = text.charAt(at);
        if (Chars.isHan(c)) {
            if (!chinese.pronouns.startsWith(c)) {
                return 0;
            }
            if (chinese.they.endAt(text, at, limit) > 0) {
                return 0;
            }
            return chinese.she.endAt(text, at, limit) > 0 ? 1 : chinese.he.endAt(text, at, limit) > 0 ? -1 : 0;
        }
        if (!Chars.isLatin(c) || (at > 0 && Chars.isWord(text.charAt(at - 1)))) {
            return 0;
        }
        int end = at;
        while (end < limit && Chars.isLatin(text.charAt(end))) {
            end++;
        }
        if (english.her.contains(text, at, end)) {
            return 1;
        }
        return english.his.contains(text, at, end) ? -1 : 0;
    }

    /** {@return whether a pronoun stands for whom the sentence named last: 后者} */
    boolean isLatter(String mention) {
        return chinese.kinds.latters.contains(mention, 0, mention.length());
    }

    /** 小林, 老冯: {@return whether a name is a surname behind what only somebody is called by who is known well} */
    boolean isFamiliar(String name) {
        int start = chinese.familiarStarts.endAt(name, 0, name.length());
        return start > 0
                && chinese.surnames.endAt(name, start, name.length()) == name.length()
                && chinese.notFamiliar.endAt(name, 1, name.length()) < 0;
    }

    /** {@return whether a mention is the pronoun with which a body or document speaks on, in English} */
    boolean isThing(String mention) {
        return english.thing.contains(mention);
    }

    /** {@return 1 where a word for a woman stands behind a name, -1 for a man, 0 for neither} */
    int honorific(String text, int at) {
        if (chinese.honorificsShe.endAt(text, at, text.length()) > 0) {
            return 1;
        }
        return chinese.honorificsHe.endAt(text, at, text.length()) > 0 ? -1 : 0;
    }

    /** {@return 1 where the title in front of a name is a woman's, -1 for a man's, 0 where there is none} */
    int titleGender(String text, int at) {
        int floor = Math.max(0, at - LONGEST_TITLE);
        int end = Chars.trimEnd(text, floor, at);
        if (chinese.titlesShe.startBefore(text, end, floor) >= 0 || isWordBefore(english.titlesShe, text, end, floor)) {
            return 1;
        }
        return chinese.titlesHe.startBefore(text, end, floor) >= 0 || isWordBefore(english.titlesHe, text, end, floor)
                ? -1
                : 0;
    }

    /** "her son", but no "spokesperson". */
    private static boolean isWordBefore(Lexicon list, String text, int end, int floor) {
        int start = list.startBefore(text, end, floor);
        return start >= 0 && (start == 0 || !Chars.isWord(text.charAt(start - 1)));
    }

    /** 在洪明秀, 阿姆河人, 林的: whether a name runs on into a word that leads to it or follows it, or is a people's. */
    private boolean isWithWord(String name) {
        int end = name.length();
        boolean from = chinese.nationals.startBefore(name, end, 0) == end - 1
                && end > 2
                && (isPlace(name.substring(0, end - 1)) || isTransliterated(name.substring(0, end - 1), 0));
        boolean leads = (chinese.circumstanceStarts.endAt(name, 0, 1) > 0
                        || chinese.joints.endAt(name, 0, 1) > 0
                        || chinese.coverbs.endAt(name, 0, 1) > 0
                        || chinese.beings.endAt(name, 0, 1) > 0)
                && !hasSurname(name)
                && !(chinese.rareSurnames.endAt(name, 0, 1) > 0 && end <= FULL_NAME && endsAsGiven(name));
        boolean called = chinese.callings.endAt(name, 0, end) > 0 && !isTransliterated(name, 0);
        return from
                || leads
                || called
                || chinese.particles.startBefore(name, end, 0) >= 0
                || chinese.adverbs.contains(name);
    }

    private boolean endsAsGiven(String name) {
        int end = name.length();
        return chinese.givenHe.endAt(name, end - 1, end) > 0
                || chinese.givenShe.endAt(name, end - 1, end) > 0
                || chinese.givenEither.endAt(name, end - 1, end) > 0;
    }

    /** {@return whether a name begins as 小甲 and 老乙 do} */
    boolean isFamiliarStart(String name) {
        return chinese.familiarStarts.endAt(name, 0, name.length()) > 0
                && chinese.familiarAlone.endAt(name, 0, name.length()) < 0;
    }

    /** 柯达明的大学同学: whether a Chinese name only tells whose somebody is that the clause is about. */
    boolean owns(String text, int start, int end) {
        int noun = Chars.isHan(text.charAt(start)) ? chinese.attributive.endAt(text, end, text.length()) : -1;
        int limit = Math.min(text.length(), noun + LONGEST_OWNED);
        for (int i = noun; i > 0 && i < limit && Chars.isHan(text.charAt(i)); i++) {
            if (chinese.titles.endAt(text, i, text.length()) > 0
                    || chinese.companions.endAt(text, i, text.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 值夜的李警官: whether the mark of an attribute stands before a name. */
    boolean isBroughtIn(Mention name) {
        int start = name.range().start();
        return start > 1 && chinese.attributive.startBefore(name.passage().text(), start, start - 1) >= 0;
    }

    /** {@return whether a title beside a name ends as an office does} */
    boolean holdsOffice(Mention name, char office) {
        String text = name.passage().text();
        int start = name.range().start();
        int end = chinese.honorifics.endAt(text, name.range().end(), text.length());
        boolean before = chinese.titles.startBefore(text, start, Math.max(0, start - 8)) >= 0;
        return (before && text.charAt(start - 1) == office) || (end > 0 && text.charAt(end - 1) == office);
    }

    /** {@return whether a title stands before a name in Chinese, and it is not that of somebody's kin} */
    boolean isTitled(Mention name) {
        String text = name.passage().text();
        int start = name.range().start();
        return chinese.titles.startBefore(text, start, Math.max(0, start - 8)) >= 0 && titleGender(text, start) == 0;
    }

    /** {@return 1 for a Chinese name whose characters are given to women, -1 to men, 0 where they tell nothing} */
    int givenCharacters(String name) {
        int dot = Chars.namePoint(name);
        int from = dot > 0 ? 0 : chinese.surnames.endAt(name, 0, name.length());
        int to = dot > 0 ? dot : name.length();
        if (from < 0 || (dot < 0 && name.length() > LONGEST_GIVEN)) {
            return 0;
        }
        int sum = 0;
        for (int i = from; i < to; i++) {
            boolean she = dot > 0 ? chinese.foreignShe.endAt(name, i, to) > 0 : chinese.givenShe.endAt(name, i, to) > 0;
            boolean he = dot < 0 && chinese.givenHe.endAt(name, i, to) > 0;
            sum += she ? 1 : he ? -1 : 0;
        }
        return Integer.signum(sum);
    }

    /** {@return whether the last character of a name tells a woman from a man, or the name is foreign} */
    boolean endsGiven(String name) {
        int last = name.length() - 1;
        return Chars.namePoint(name) > 0
                || chinese.givenShe.endAt(name, last, last + 1) > 0
                || chinese.givenHe.endAt(name, last, last + 1) > 0;
    }

    /** {@return whether what was taken for a name is a time, a mark or any other word} */
    boolean isNoName(String name) {
        boolean small = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Chars.isWord(c) && !Chars.isBlank(c) && !Chars.isNamePoint(c) && ".-'’、&".indexOf(c) < 0) {
                return true;
            }
            if (Chars.isDigit(c) && Chars.isHan(name.charAt(name.length() - 1))) {
                return true;
            }
            small |= Chars.isHan(c) || Character.isLowerCase(c);
        }
        return !small
                || isWithWord(name)
                || chinese.breakers.contains(name, 0, name.length())
                || chinese.pronouns.contains(name, 0, name.length())
                || chinese.documents.contains(name, 0, name.length())
                || chinese.notSubjects.contains(name, 0, name.length())
                || chinese.openers.contains(name, 0, name.length())
                || chinese.someone.contains(name, 0, name.length());
    }

    /** {@return whether what was taken for a name is a word as well, or begins with one and goes on as no name does} */
    boolean isWord(String name) {
        int end = name.length();
        int word = chinese.notNames.endAt(name, 0, end);
        return word == end
                || (word > 0
                        && Chars.namePoint(name) < 0
                        && chinese.givenShe.endAt(name, end - 1, end) < 0
                        && chinese.givenHe.endAt(name, end - 1, end) < 0);
    }

    /** {@return whether a name begins with a surname or is written as foreign ones are; what is not Chinese may be one} */
    boolean shapedAsName(String name) {
        if (!Chars.isHan(name.charAt(0)) || hasSurname(name) || Chars.namePoint(name) > 0) {
            return true;
        }
        int foreign = 0;
        for (int i = 0; i < name.length(); i++) {
            foreign += chinese.transliterating.endAt(name, i, i + 1) > 0 ? 1 : 0;
        }
        return foreign >= name.length() - name.length() / 4;
    }

    /** {@return whether a name has a surname, or nothing but characters that foreign names are written with, also rarely} */
    boolean isSpelled(String name) {
        boolean spelled = true;
        for (int i = 0; i < name.length(); i++) {
            spelled &=
                    chinese.transliterating.endAt(name, i, i + 1) > 0 || chinese.foreignParts.endAt(name, i, i + 1) > 0;
        }
        return spelled || shapedAsName(name);
    }

    /** {@return whether a name is a country's, a city's or a company's, however it is written} */
    boolean isPlace(String name) {
        return chinese.lands.contains(name, 0, name.length()) || chinese.places.contains(name, 0, name.length());
    }

    /** {@return where the family's name ends that a name begins with, if it has several characters, as Japanese ones do; or -1} */
    int longFamily(String name) {
        int surname = chinese.surnames.endAt(name, 0, name.length());
        if (surname > 1 && surname < name.length() && name.length() <= surname + FULL_NAME) {
            return surname;
        }
        int last = name.length() - 1;
        boolean sized = last == 3 || (last == 4 && chinese.japaneseGivenEnds.endAt(name, last, last + 1) > 0);
        boolean two = sized
                && Chars.isHan(name.charAt(0))
                && Chars.isHan(name.charAt(last))
                && (!shapedAsName(name) || (surname == 1 && endsFamily(name)));
        return two ? 2 : -1;
    }

    private boolean endsFamily(String name) {
        return chinese.japaneseFamilyEnds.endAt(name, 1, 2) > 0 && !isTransliterated(name, 0);
    }

    boolean holdsWord(String name) {
        for (int i = 1; i < name.length(); i++) {
            if (chinese.anyCues.endAt(name, i, name.length()) > 0
                    || chinese.clauseWords.endAt(name, i, name.length()) > 0
                    || chinese.breakers.endAt(name, i, name.length()) > 0
                    || chinese.surnameAdverbs.endAt(name, i, name.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a name is a Chinese one of this surname of one character, and no foreign one} */
    boolean isOfFamily(String name, String surname) {
        return name.startsWith(surname)
                && name.length() > 1
                && name.length() <= FULL_NAME
                && chinese.surnames.endAt(name, 0, name.length()) == 1
                && politeSurname(name) < 0
                && !chinese.kinEnds.contains(name, 1, name.length())
                && !holdsWord(name)
                && (isFullName(name) || !isTransliterated(name, 0));
    }

    /** {@return whether a text is the noun for a document in Chinese, or for several people} */
    boolean isCommon(String text) {
        int end = text.length();
        return chinese.documents.contains(text, 0, end) || chinese.plurals.startBefore(text, end, 0) > 0;
    }

    /** {@return whether a name is built as Chinese names are, and is no word} */
    boolean isChineseName(String name) {
        return name.length() <= 3 && hasSurname(name) && !isWord(name) && !isNoName(name);
    }

    boolean hasSurname(String name) {
        return surnameEnd(name) > 0;
    }

    /** {@return where the surname ends that a name begins with, or -1} */
    int surnameEnd(String name) {
        return chinese.surnames.endAt(name, 0, name.length());
    }

    /** {@return whether a Chinese name is a surname and two characters, the last of which is one of given names} */
    boolean isFullName(String name) {
        return name.length() == FULL_NAME
                && chinese.surnames.endAt(name, 0, name.length()) == 1
                && (chinese.givenHe.contains(name, FULL_NAME - 1, FULL_NAME)
                        || chinese.givenShe.contains(name, FULL_NAME - 1, FULL_NAME)
                        || chinese.givenEither.contains(name, FULL_NAME - 1, FULL_NAME));
    }

    /** {@return whether the rest of a name is written with nothing but characters for foreign sounds} */
    boolean isTransliterated(String name, int from) {
        for (int i = from; i < name.length(); i++) {
            if (chinese.transliterating.endAt(name, i, i + 1) < 0) {
                return false;
            }
        }
        return from < name.length();
    }

    /** {@return how long the surname is in a name such as 吴教授 or 黄伯, else -1} */
    int politeSurname(String name) {
        int surname = chinese.surnames.endAt(name, 0, name.length());
        if (surname < 0 || surname >= name.length()) {
            return -1;
        }
        int former = chinese.formers.endAt(name, surname, name.length());
        boolean polite = chinese.honorifics.contains(name, Math.max(surname, former), name.length())
                || (former > 0 && chinese.titles.contains(name, former, name.length()))
                || chinese.familiarEnds.contains(name, surname, name.length());
        return polite ? surname : -1;
    }

    /** {@return whether a description points back at somebody whom the story has named} */
    boolean pointsBack(String description) {
        return chinese.definites.endAt(description, 0, description.length()) > 0 || pointsByNoun(description);
    }

    /** 该国领航员: whether a description tells that somebody belongs to a body named before, and not who he is. */
    boolean belongsToPointed(String description) {
        int pointer = chinese.definitesByNoun.endAt(description, 0, description.length());
        return pointer > 0
                && chinese.titles.endAt(description, pointer, description.length()) < 0
                && chinese.bodyEndings.endAt(description, pointer, description.length()) > 0;
    }

    /** {@return whether a description only points back at somebody whom the story has called by the same noun} */
    boolean pointsByNoun(String description) {
        return chinese.definitesByNoun.endAt(description, 0, description.length()) > 0;
    }

    /** {@return whether a description is of one person without a name, as 一名官员 or "a former spy"} */
    boolean isOne(String description) {
        int space = description.indexOf(' ');
        int head = description.lastIndexOf(' ') + 1;
        int one = chinese.one.endAt(description, 0, description.length());
        return chinese.single.endAt(description, 0, description.length()) > 0
                || (one > 0 && chinese.notOne.endAt(description, 0, description.length()) < one)
                || (space > 0
                        && english.single.contains(description, 0, space)
                        && english.roles.contains(description, head, description.length()));
    }

    /** {@return whether a numeral for one person stands before a noun in its clause} */
    boolean isOneBefore(String text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_ATTRIBUTE) && !Chars.isComma(text.charAt(i)); i--) {
            if (chinese.single.endAt(text, i, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a word that points back at somebody stands before a noun in its clause} */
    boolean pointsBackBefore(String text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_ATTRIBUTE) && !Chars.isComma(text.charAt(i)); i--) {
            if (chinese.definites.endAt(text, i, at) > 0 || chinese.definitesByNoun.endAt(text, i, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a noun for somebody, which is no office, stands right before a verb of saying} */
    boolean speaksUnnamed(String text, int start, int end) {
        return chinese.cues.endAt(text, end, text.length()) > 0 && !chinese.offices.contains(text, start, end);
    }

    /** {@return an English name without what tells a son from his father} */
    String withoutSuffix(String name) {
        int space = name.lastIndexOf(' ');
        int end = name.endsWith(".") ? name.length() - 1 : name.length();
        boolean suffix = space > 0 && name.indexOf(' ') < space && english.suffixes.contains(name, space + 1, end);
        return suffix ? name.substring(0, space) : name;
    }

    /** {@return whether a mention names two people at once} */
    boolean isJoint(String name) {
        for (int i = 2; i < name.length() - 2; i++) {
            if (Chars.isHan(name.charAt(i)) && chinese.joints.endAt(name, i, name.length()) == i + 1) {
                return true;
            }
        }
        return name.contains(" and ") || name.indexOf('、') > 0;
    }

    /** {@return whether words such as 该报 point back at a body that the story has named} */
    boolean pointsToBody(String words) {
        return chinese.definiteBodies.contains(words, 0, words.length());
    }

    /** {@return whether a Chinese pronoun stands for who tells the story, for who hears it or for the subject in front} */
    boolean isAnybody(String pronoun) {
        return chinese.ownPronouns.contains(pronoun)
                || chinese.anybody.contains(pronoun)
                || chinese.reflexives.contains(pronoun);
    }

    /** {@return whether a Chinese mention is of many whom nobody names, as 网友 is} */
    boolean isCrowd(String mention) {
        return chinese.crowds.startBefore(mention, mention.length(), 0) >= 0;
    }

    /** {@return whether a Chinese mention is a pronoun} */
    boolean isPronoun(String mention) {
        return chinese.pronouns.contains(mention, 0, mention.length());
    }

    /** {@return whether somebody speaks of himself with a pronoun} */
    boolean speaksOfItself(String pronoun) {
        return chinese.ownPronouns.contains(pronoun, 0, pronoun.length())
                || english.ownPronouns.contains(pronoun, 0, pronoun.length());
    }

    /** {@return 1 for a woman's given name in front, -1 for a man's, 0 where it tells nothing} */
    int givenName(String name) {
        int space = name.indexOf(' ');
        if (space < 0) {
            return 0;
        }
        boolean she = english.givenShe.contains(name, 0, space);
        boolean he = english.givenHe.contains(name, 0, space);
        return she == he ? 0 : she ? 1 : -1;
    }

    List<String> words(boolean han, String... lists) {
        return Arrays.stream(lists)
                .flatMap(list -> packs.words("speech." + list).stream())
                .filter(word -> word.chars().anyMatch(c -> c > 0x2E7F) == han)
                .toList();
    }
}
