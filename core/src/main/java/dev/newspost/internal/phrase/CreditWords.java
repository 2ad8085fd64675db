package dev.newspost.internal.phrase;

import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.language.WordLists;

/** The word lists of credit phrases, compiled once for a set of packs. */
final class CreditWords {
    final RoleWords labels;
    final RoleWords from;
    final RoleWords verbs;
    final Words needMark;
    final Words needName;
    final Words tight;
    final Words notFirst;
    final Words ownWords;
    final Words departments;
    final Words notNames;
    final Words notInNames;
    final Words articles;
    final Words alsoInNames;
    final Words alsoSurnames;
    final Words placeholders;
    final Words timeLabels;
    final Words weekdays;
    final Words notBareFirst;
    final Words placedBy;
    final Words othersFrom;
    final Words besides;
    final Words reportedBy;
    final Words reportedFrom;
    final Words filedFrom;
    final Words filedVerbs;
    final Words postTitles;
    final Words feedFrom;
    final Words takenFrom;
    final Words endMarks;
    final Words andOthers;
    final Words joiners;
    final Words titles;
    final Words affiliations;
    final Words notFirstNames;
    final Words months;
    final Words thisText;
    final Words pictureVerbs;
    final Words notTitles;
    final Words pictureOnly;
    final Words nameEnds;
    final Words media;
    final Words publisherEnds;
    final Words copyrightLabels;
    final Bodies bodies;
    final HanNames people;
    final NameShapes shapes;

    private final WordLists roleWords;

    private CreditWords(LanguagePacks packs) {
        labels = new RoleWords(packs, "creditLabels");
        from = new RoleWords(packs, "creditFrom");
        verbs = new RoleWords(packs, "creditVerbs");
        roleWords = RoleWords.all(packs, "credit.reportedFrom", "creditLabels", "creditFrom", "creditVerbs");
        needMark = new Words(packs, "creditLabels.needMark");
        needName = new Words(packs, "creditLabels.needName");
        tight = new Words(packs, "creditLabels.tight");
        notFirst = new Words(packs, "creditLabels.notFirst");
        ownWords = new Words(packs, "credit.ownWords");
        departments = new Words(packs, "credit.departments");
        notNames = new Words(packs, "credit.notNames");
        notInNames = new Words(packs, "credit.notInNames");
        articles = new Words(packs, "credit.articles");
        alsoInNames = new Words(packs, "credit.alsoInNames");
        alsoSurnames = new Words(packs, "credit.alsoSurnames");
        placeholders = new Words(packs, "credit.placeholders");
        placedBy = new Words(packs, "credit.placedBy");
        othersFrom = new Words(packs, "credit.othersFrom");
        besides = new Words(packs, "credit.besides");
        reportedBy = new Words(packs, "credit.reportedBy");
        notBareFirst = new Words(packs, "credit.notBareFirst");
        reportedFrom = new Words(packs, "credit.reportedFrom");
        filedFrom = new Words(packs, "credit.filedFrom");
        takenFrom = new Words(packs, "credit.takenFrom");
        feedFrom = new Words(packs, "credit.feedFrom");
        postTitles = new Words(packs, "credit.deskTitles");
        filedVerbs = new Words(packs, "credit.filedVerbs");
        timeLabels = new Words(packs, "credit.timeLabels");
        weekdays = new Words(packs, "credit.weekdays");
        endMarks = new Words(packs, "credit.endMarks");
        andOthers = new Words(packs, "credit.andOthers");
        joiners = new Words(packs, "credit.nameJoiners");
        titles = new Words(packs, "credit.personTitles");
        affiliations = new Words(packs, "credit.affiliationWords");
        notFirstNames = new Words(packs, "credit.notFirstNames");
        nameEnds = new Words(packs, "credit.nameEnds");
        notTitles = new Words(packs, "credit.notTitles");
        pictureOnly = new Words(packs, "credit.pictureOnly");
        pictureVerbs = new Words(packs, "credit.pictureVerbs");
        thisText = new Words(packs, "credit.thisText");
        months = new Words(packs, "credit.months");
        publisherEnds = new Words(packs, "credit.publisherEnds");
        media = new Words(packs, "credit.pictureMedia");
        copyrightLabels = new Words(packs, "credit.copyrightLabels");
        bodies = Bodies.of(packs);
        people = HanNames.of(packs);
        shapes = NameShapes.of(packs);
    }

    static CreditWords of(LanguagePacks packs) {
        return packs.compiled(CreditWords.class, CreditWords::new);
    }

    /**
     * {@return whether a line can say by its own words that it is credits: by a word for a role, a bracket or a stamp of
     * the time} Most lines of a story have none of these.
     */
    boolean mayTellRoles(String line) {
        return holdsBracketOrStamp(line) || tellsRoles(line);
    }

    /** {@return whether a word for a role stands in a line, or one that says from where somebody reported} */
    boolean tellsRoles(String line) {
        return roleWords.wordsIn(line) != 0;
    }

    /** {@return whether a bracket, or as many digits as a stamp of the time has, stand in a line} */
    static boolean holdsBracketOrStamp(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            if (Letters.openBracket(c) || digits >= HanStretch.SHORTEST_DATE) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether Han words hold one that stands in no name} */
    boolean clause(String name) {
        if (!Letters.anyHan(name)) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (notInNames.at(name, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a word that ends a publisher's name starts at {@code at}} */
    boolean endsPublisher(String text, int at) {
        return publisherEnds.at(text, at) > 0 || from.at(text, at).isPresent() || notInNames.at(text, at) > 0;
    }
}
