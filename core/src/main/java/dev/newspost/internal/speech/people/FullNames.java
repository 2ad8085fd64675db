package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which full name of a story a short one stands for. Not thread-safe. */
final class FullNames {
    private static final int GIVEN = 2;

    private final SpeechWords words;
    private final Map<String, Mention> first;
    private final Map<String, String> bySurname;
    private final Set<String> persons;
    private final Families families;
    private final NameParts parts;
    private final Map<String, Optional<Mention>> fullest = new HashMap<>();
    private Map<String, Optional<Mention>> given;
    private Map<String, Optional<Mention>> endings;
    private ShortForms shortForms;

    /**
     * Makes a reader.
     *
     * @param first where each name of the story stands first
     * @param bySurname the full names by what they are shortened to
     * @param persons the names that are persons'
     * @param families whom surnames of one character stand for
     */
    FullNames(
            Map<String, Mention> first,
            Map<String, String> bySurname,
            Set<String> persons,
            Families families,
            SpeechWords words) {
        this.first = first;
        this.families = families;
        this.bySurname = bySurname;
        this.persons = persons;
        this.words = words;
        this.parts = new NameParts(words);
    }

    /** {@return the first mention of the fullest form of a name that the story knows} */
    Optional<Mention> of(String name) {
        return fullest.computeIfAbsent(name, this::find);
    }

    /** {@return the first mention of the fullest form of a name, where a surname alone may stand for somebody else elsewhere} */
    Optional<Mention> at(Mention name) {
        String text = name.text();
        boolean alone = text.length() == 1 && Chars.isHan(text.charAt(0)) && !bySurname.containsKey(text);
        return alone ? families.at(name).or(() -> of(text)) : of(text);
    }

    /** {@return the full name that a family's name alone stands for in a place, as 河野 for 河野太郎} */
    Optional<Mention> family(Mention name) {
        return Optional.ofNullable(bySurname.get(name.text()))
                .map(first::get)
                .or(() -> name.range().length() == 1
                        ? at(name)
                        : byGivenName(name.text()).or(() -> byNickname(name.text())));
    }

    /** 立民 for 裘立民: the only one of the story with two characters as his given name. */
    private Optional<Mention> byGivenName(String name) {
        if (name.length() != GIVEN || words.names.hasSurname(name) || words.names.isWord(name)) {
            return Optional.empty();
        }
        if (given == null) {
            given = givenNames();
        }
        return given.getOrDefault(name, Optional.empty());
    }

    /** 阿珍, 珍姐 for 陈小珍: the only one of the story whose given name ends so. */
    private Optional<Mention> byNickname(String name) {
        String part = words.names.nicknamePart(name);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        if (endings == null) {
            endings = givenEndings();
        }
        return endings.getOrDefault(part, Optional.empty());
    }

    /** Whose given name ends with which character; nobody where two people's does. */
    private Map<String, Optional<Mention>> givenEndings() {
        Map<String, Optional<Mention>> found = new HashMap<>();
        for (Map.Entry<String, Mention> one : first.entrySet()) {
            String known = one.getKey();
            int surname = words.names.surnameEnd(known);
            boolean full = surname > 0
                    && known.length() > surname
                    && known.length() <= surname + GIVEN
                    && words.names.nicknamePart(known).isEmpty();
            if (full) {
                found.merge(
                        known.substring(known.length() - 1), Optional.of(one.getValue()), (a, b) -> Optional.empty());
            }
        }
        return found;
    }

    /** Who has which given name of two characters; nobody where two have it. */
    private Map<String, Optional<Mention>> givenNames() {
        Map<String, Optional<Mention>> found = new HashMap<>();
        for (Map.Entry<String, Mention> one : first.entrySet()) {
            String known = one.getKey();
            if (known.length() == GIVEN + 1 && words.names.surnameEnd(known) == 1) {
                found.merge(known.substring(1), Optional.of(one.getValue()), (a, b) -> Optional.empty());
            }
        }
        return found;
    }

    /** {@return whether a foreign name has a last part, as 戴恩·金 has 金} */
    static boolean endsWithPart(String known, String part) {
        int point = known.length() - part.length() - 1;
        return point > 0 && known.endsWith(part) && Chars.isNamePoint(known.charAt(point));
    }

    private ShortForms shortForms() {
        if (shortForms == null) {
            shortForms = new ShortForms(first.values());
        }
        return shortForms;
    }

    private Optional<Mention> find(String name) {
        String longer = bySurname.get(name);
        if (longer != null) {
            return Optional.ofNullable(first.get(longer));
        }
        Optional<Mention> head = name.length() == 1
                ? families.head(name)
                // 小裘: whoever has the surname, wherever it stands
                : name.length() == 2 && words.names.isFamiliarStart(name)
                        ? families.head(name.substring(1))
                        : Optional.empty();
        if (head.isPresent()) {
            return head.map(one -> first.getOrDefault(one.text(), one));
        }
        longer = longer(name);
        // Ruiz for Ruiz Ferrán, and that for Oriol Ruiz Ferrán
        String whole = whole(longer == null ? name : longer);
        longer = whole == null ? longer : whole;
        return longer == null
                ? byGivenName(name).or(() -> byNickname(name)).or(() -> Optional.ofNullable(first.get(name)))
                : Optional.of(first.get(longer));
    }

    /** The first name of the story that some words of a name in Latin letters stand for, or null. */
    private String whole(String part) {
        if (!Chars.isLatin(part.charAt(0))) {
            return null;
        }
        for (Mention one : shortForms().holding(part)) {
            if (parts.hold(one, part)) {
                return one.text();
            }
        }
        return null;
    }

    /** The longer name that a name stands for: of those called so the first, where none fits better; or null. */
    private String longer(String name) {
        int surname = words.names.politeSurname(name);
        int gender = surname > 0 ? words.honorific(name, surname) : 0;
        String called = null;
        for (Mention one : shortForms().longerThan(name, name.substring(0, Math.max(0, surname)))) {
            String known = one.text();
            if ((endsWith(known, name) && !words.isJoint(known)) || isGivenName(known, name)) {
                return called == null ? known : called;
            }
            if (surname > 0 && isFullName(known, name, surname) && mayBeMeant(known, name, surname)) {
                if (gender == 0 || shows(one) * gender > 0) {
                    return known;
                }
                // 裘立民, 裘丽芳: 裘女士 is rather the second
                called = called == null && shows(one) == 0 ? known : called;
            }
        }
        return called;
    }

    /** 女儿郑小芳: above 0 where a name and the noun in front of it show a woman, below for a man, 0 where they tell nothing. */
    private int shows(Mention name) {
        int kin = words.titleGender(name.passage().text(), name.range().start());
        return kin != 0 ? kin : words.names.givenCharacters(name.text());
    }

    private boolean endsWith(String known, String name) {
        return known.length() > name.length()
                && known.endsWith(name)
                && (known.length() <= name.length() + ShortForms.MOST_LEFT_OUT
                        || (Chars.namePoint(name) > 0 && endsWithPart(known, name)))
                && !(known.length() == name.length() + 1 && words.names.isFamiliarStart(known))
                && (Chars.namePoint(name) > 0 || !Chars.isNamePoint(known.charAt(known.length() - name.length() - 1)))
                && Chars.isHan(known.charAt(0))
                && name.length() >= 2
                && known.length() >= 4;
    }

    /** {@return whether a foreign name stands for a longer one that begins with it, as Maya for Maya Ortiz} */
    private boolean isGivenName(String known, String name) {
        return known.length() > name.length() + 1
                && known.startsWith(name)
                && (known.charAt(name.length()) == ' '
                        || (Chars.isNamePoint(known.charAt(name.length()))
                                && words.names.isTransliterated(known, Surnames.lastPartStart(known) + 1)))
                && (persons.contains(known) || words.names.givenName(known) != 0);
    }

    /**
     * {@return whether 李女士 may stand for somebody: no man, and nobody else where she is brought in as 市民李女士; nor 李警官
     * for one who is called by no such office where he is brought in as 值夜的李警官; nor 李某某 for anybody whose name is told}
     */
    private boolean mayBeMeant(String known, String name, int surname) {
        if (words.names.isNameless(name) && !words.names.isNameless(known)) {
            return false;
        }
        int gender = words.honorific(name, surname);
        Mention mention = first.get(name);
        if (gender == 0) {
            return mention == null
                    || !words.isBroughtIn(mention)
                    || words.holdsOffice(first.get(known), name.charAt(name.length() - 1));
        }
        return words.names.givenCharacters(known) * gender >= 0 && (mention == null || !words.isTitled(mention));
    }

    /** {@return whether 吴教授 may stand for 吴建民, and 吴同学 for 珍妮·吴} */
    private static boolean isFullName(String known, String name, int surname) {
        String family = name.substring(0, surname);
        boolean sized = known.length() > surname && known.length() <= surname + 2;
        return (sized && known.startsWith(family) && !known.equals(name)) || endsWithPart(known, family);
    }
}
