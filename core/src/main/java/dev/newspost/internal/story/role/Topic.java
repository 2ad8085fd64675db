package dev.newspost.internal.story.role;

import java.util.Locale;

/**
 * What lines of a kind are about. The packs know each topic by whole lines ({@code role.NAME-lines}), by openers that a
 * line starts with ({@code role.NAME-openers}; they may hold {@code …} for words that differ) and by phrases that stand
 * anywhere in it ({@code role.NAME-phrases}).
 */
enum Topic {
    LEAD(0),
    PROMO(1),
    PROMO_FORMULA(2),
    BUTTON(3),
    RELATED(4),
    RELATED_HEADING(5),
    META(6),
    NOTE(7),
    NOTE_HEADING(8),
    BIO(9),
    BIO_VERB(10),
    COPYRIGHT(11),
    COMMENTS(12),
    CREDIT(13),
    BYLINE(14),
    PICTURE_BUTTON(15),
    MAKER_VERB(16),
    BIO_END(17),
    /** What a sentence holds that tells what somebody said. */
    REPORT(18),
    PROMO_LABEL(19),
    BIO_POST(20),
    /** What a question holds that is put to somebody. */
    ADDRESSED(21),
    BIO_JOINT(22),
    /** What ends a release for the press. */
    END_MARK(23),
    BIO_BEING(24),
    /** What stands over a list of what a story is built on. */
    SOURCES(25),
    /** What stands over the form in which readers comment. */
    REPLY(26),
    PICTURE_LINE(27),
    CONTACT(28),
    BIO_HEADING(29),
    BOOK(30),
    /** What a line ends in over links to what somebody else wrote. */
    OTHERS(31),
    /** What stands over a title or a byline and names a section of the paper. */
    SECTION(32),
    /** What follows a name in Latin letters where a sentence tells of its bearer. */
    LIFE(33),
    /** Who asks or answers in an interview, before a colon. */
    TURN(34),
    /** What stands before the link to another story, and a colon or bar between: "Background: …". */
    LINK_LABEL(35),
    /** What a text holds in which somebody tells of themselves. */
    FIRST_PERSON(36),
    /** What a page's foot leads to: the house, its rules, its partners. */
    FOOT(37),
    /** How an appeal to readers starts: "Dear readers,". */
    SALUTATION(38),
    /** What a link to where a text is from says, and nothing else: "Source". */
    ORIGIN(39),
    /** Names of networks, as a list of buttons to share with has them. */
    NETWORK(40),
    /** How an appeal to readers ends: "Thank you,". */
    CLOSING(41),
    /** By what a publisher speaks of itself. */
    OWN(42),
    /** How what is told of an author's life goes on. */
    LIFE_MORE(43),
    /** What stands before the place from which somebody wrote, under their name. */
    PLACED(44);

    /** Its bit; the first topic's is 1. */
    final long bit;

    Topic(int place) {
        bit = 1L << place;
    }

    /** {@return the name of one of its lists} */
    String list(String kind) {
        return "role." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + kind;
    }
}
