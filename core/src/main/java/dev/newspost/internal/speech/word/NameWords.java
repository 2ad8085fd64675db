package dev.newspost.internal.speech.word;

import dev.newspost.internal.speech.text.Chars;

/** What the words of the languages tell of a name: whether it is one, of which shape, whose family's, a woman's or a man's. Immutable. */
public final class NameWords {
    private static final int LONGEST_FULL_NAME = 3;
    private static final int LONGEST_GIVEN = 4;

    private final ChineseWords chinese;
    private final EnglishWords english;

    NameWords(ChineseWords chinese, EnglishWords english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** 小林, 老冯: {@return whether a name is a surname behind what only somebody is called by who is known well} */
    public boolean isFamiliar(String name) {
        int start = chinese.familiarStarts.endAt(name, 0, name.length());
        return start > 0
                && chinese.surnames.endAt(name, start, name.length()) == name.length()
                && chinese.notFamiliar.endAt(name, 1, name.length()) < 0
                && !chinese.notNames.contains(name, 0, name.length());
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
                && !(chinese.rareSurnames.endAt(name, 0, 1) > 0 && end <= LONGEST_FULL_NAME && endsAsGiven(name));
        boolean called = chinese.callings.endAt(name, 0, end) > 0 && !isTransliterated(name, 0);
        return from
                || leads
                || called
                || chinese.particles.startBefore(name, end, 0) >= 0
                || chinese.adverbs.contains(name);
    }

    /** 阿珍, 珍姐, 小强: {@return the character of a given name that a familiar name is made of; empty for any other name} */
    public String nicknamePart(String name) {
        int start = chinese.familiarStarts.endAt(name, 0, name.length());
        if (start == 1 && name.length() == 2) {
            return name.substring(1);
        }
        boolean ends = name.length() > 1 && chinese.familiarEnds.contains(name, 1, name.length());
        return ends ? name.substring(0, 1) : "";
    }

    /** {@return whether the last character of a name is one of given names} */
    public boolean endsAsGiven(String name) {
        int end = name.length();
        return chinese.givenHe.endAt(name, end - 1, end) > 0
                || chinese.givenShe.endAt(name, end - 1, end) > 0
                || chinese.givenEither.endAt(name, end - 1, end) > 0;
    }

    /** {@return whether a name begins as 小甲 and 老乙 do} */
    public boolean isFamiliarStart(String name) {
        return chinese.familiarStarts.endAt(name, 0, name.length()) > 0
                && chinese.familiarAlone.endAt(name, 0, name.length()) < 0;
    }

    /** {@return 1 for a Chinese name whose characters are given to women, -1 to men, 0 where they tell nothing} */
    public int givenCharacters(String name) {
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
    public boolean endsGiven(String name) {
        int last = name.length() - 1;
        return Chars.namePoint(name) > 0
                || chinese.givenShe.endAt(name, last, last + 1) > 0
                || chinese.givenHe.endAt(name, last, last + 1) > 0;
    }

    /** {@return whether what was taken for a name is a time, a mark or any other word} */
    public boolean isNoName(String name) {
        boolean small = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Chars.isWord(c) && !Chars.isBlank(c) && !Chars.isNamePoint(c) && ".-'’、&“”‘\"".indexOf(c) < 0) {
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
    public boolean isWord(String name) {
        int end = name.length();
        int word = chinese.notNames.endAt(name, 0, end);
        return word == end
                || (word > 0
                        && Chars.namePoint(name) < 0
                        && chinese.givenShe.endAt(name, end - 1, end) < 0
                        && chinese.givenHe.endAt(name, end - 1, end) < 0);
    }

    /** {@return whether a name begins with a surname or is written as foreign ones are; what is not Chinese may be one} */
    public boolean shapedAsName(String name) {
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
    public boolean isSpelled(String name) {
        boolean spelled = true;
        for (int i = 0; i < name.length(); i++) {
            spelled &=
                    chinese.transliterating.endAt(name, i, i + 1) > 0 || chinese.foreignParts.endAt(name, i, i + 1) > 0;
        }
        return spelled || shapedAsName(name);
    }

    /** {@return whether a name is a country's, a city's or a company's, however it is written} */
    public boolean isPlace(String name) {
        return chinese.lands.contains(name, 0, name.length()) || chinese.places.contains(name, 0, name.length());
    }

    /** {@return where the family's name ends that a name begins with, if it has several characters, as Japanese ones do; or -1} */
    public int longFamily(String name) {
        int surname = chinese.surnames.endAt(name, 0, name.length());
        if (surname > 1 && surname < name.length() && name.length() <= surname + LONGEST_FULL_NAME) {
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

    public boolean holdsWord(String name) {
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
    public boolean isOfFamily(String name, String surname) {
        return name.startsWith(surname)
                && name.length() > 1
                && name.length() <= LONGEST_FULL_NAME
                && chinese.surnames.endAt(name, 0, name.length()) == 1
                && politeSurname(name) < 0
                && !chinese.kinEnds.contains(name, 1, name.length())
                && !holdsWord(name)
                && (isFullName(name) || !isTransliterated(name, 0));
    }

    /** {@return whether a name is built as Chinese names are, and is no word} */
    public boolean isChineseName(String name) {
        return name.length() <= 3 && hasSurname(name) && !isWord(name) && !isNoName(name);
    }

    public boolean hasSurname(String name) {
        return surnameEnd(name) > 0;
    }

    /** {@return where the surname ends that a name begins with, or -1} */
    public int surnameEnd(String name) {
        return chinese.surnames.endAt(name, 0, name.length());
    }

    /**
     * {@return whether a Chinese name is a surname and two characters, or one or two behind a surname of two, the last of
     * which is one of given names}
     */
    public boolean isFullName(String name) {
        int end = name.length();
        int surname = chinese.surnames.endAt(name, 0, end);
        boolean two = surname == 2 && !chinese.japaneseSurnames.contains(name, 0, surname);
        boolean sized = two ? end > surname && end <= LONGEST_GIVEN : surname == 1 && end == LONGEST_FULL_NAME;
        return sized && endsAsGiven(name);
    }

    /** {@return whether a name is a surname and nothing but a word such as 老师 behind it} */
    public boolean isPolite(String name) {
        int surname = chinese.surnames.endAt(name, 0, name.length());
        return surname > 0 && chinese.honorifics.contains(name, surname, name.length());
    }

    /** {@return whether the rest of a name is written with nothing but characters for foreign sounds} */
    public boolean isTransliterated(String name, int from) {
        for (int i = from; i < name.length(); i++) {
            boolean inside =
                    i > from && i < name.length() - 1 && chinese.mentions.foreignInside.endAt(name, i, i + 1) > 0;
            if (!inside && chinese.transliterating.endAt(name, i, i + 1) < 0) {
                return false;
            }
        }
        return from < name.length();
    }

    /** {@return how long the surname is in a name such as 吴教授 or 黄伯, else -1} */
    public int politeSurname(String name) {
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

    /** {@return whether a part of a Chinese name is left out: 李某, 杨某宁} */
    public boolean isNameless(String name) {
        for (int i = 1; i < name.length(); i++) {
            if (chinese.nameless.endAt(name, i, name.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return an English name without what tells a son from his father} */
    public String withoutSuffix(String name) {
        int space = name.lastIndexOf(' ');
        int end = name.endsWith(".") ? name.length() - 1 : name.length();
        boolean suffix = space > 0 && name.indexOf(' ') < space && english.suffixes.contains(name, space + 1, end);
        return suffix ? name.substring(0, space) : name;
    }

    /** {@return 1 for a woman's given name in front, -1 for a man's, 0 where it tells nothing} */
    public int givenName(String name) {
        int space = name.indexOf(' ');
        if (space < 0) {
            return 0;
        }
        // Marie-Claude is a Marie; Jean-Paul is a Paul, for Jean tells nothing
        int hyphen = name.indexOf('-');
        int first = hyphen > 0 && hyphen < space ? givenName(name, 0, hyphen) : 0;
        return first != 0 ? first : givenName(name, name.lastIndexOf('-', space) + 1, space);
    }

    private int givenName(String name, int start, int end) {
        boolean she = english.givenShe.contains(name, start, end);
        boolean he = english.givenHe.contains(name, start, end);
        return she == he ? 0 : she ? 1 : -1;
    }
}
