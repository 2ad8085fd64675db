package dev.newspost.internal.story.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.internal.story.Posts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names over a story, appeals and topics behind it, and who printed it. */
class AuthorLinesTest {
    private static final String STORY = "<p>The harbour master closed the northern quay on Tuesday.</p>"
            + "<p>Two ferries had to turn back, and forty people spent the night on board.</p>"
            + "<p>Repairs will take a week, the town said in a statement on its own site.</p>"
            + "<p>Fishermen want the southern quay opened to them until the work is done.</p>"
            + "<p>Nobody was hurt, and the mail came a day later than it does in winter.</p>";

    private static List<String> roles(String html) {
        return Posts.roles(Posts.story(html)).stream()
                .filter(line -> !STORY.contains(line.substring(line.indexOf(' ') + 1)))
                .map(line -> line.substring(0, Math.min(line.length(), 24)))
                .toList();
    }

    @Test
    void nameInBoldOverAPlaceIsAByline() {
        assertThat(roles("<h1>The old quay</h1><p><b>ODINA HARKWELL</b></p><p><i>in Hill City</i></p>" + STORY))
                .containsExactly("TITLE The old quay", "CREDIT ODINA HARKWELL", "META in Hill City");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p><b>JANE DOE</b></p>", "<p><i>Jane Doe</i></p>"})
    void nameInItsOwnTypeUnderTheTitleIsAByline(String name) {
        assertThat(roles("<h1>The old quay</h1>" + name + STORY))
                .last()
                .asString()
                .startsWith("CREDIT ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>CLIMATE CHANGE</b></p>",
                "<p><b>Harbour Notes</b></p>",
                "<p><i>in Hill City</i></p>",
                "<p><b>What comes next</b></p>",
                "<p><i>Jane Doe sails on</i></p>"
            })
    void otherLinesUnderTheTitleAreNone(String line) {
        assertThat(roles("<h1>The old quay</h1>" + line + STORY)).noneMatch(role -> role.startsWith("CREDIT"));
    }

    @Test
    void appealOfSeveralParagraphsIsOneToItsThanks() {
        assertThat(roles(STORY
                        + "<p>You may have noticed: this story costs nothing. Sea Wind is kept by those who read it.</p>"
                        + "<p>That is not all that we do. Scores of papers print what we find out.</p>"
                        + "<p>Donations from readers like you pay for our boats. Will you give today?</p>"
                        + "<p>Thank you,</p>"))
                .containsExactly(
                        "PROMO You may have notic",
                        "PROMO That is not all th",
                        "PROMO Donations from rea",
                        "PROMO Thank you,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>We deliver the news of the port by boat and to your inbox each Monday.</p>",
                "<p>To stay close to what we find, and on our latest boats, join the channel of Sea Wind.</p>",
                "<p>Your gift today keeps the boats of Sea Wind at sea.</p>",
                "<p>Since you’re here, we would like to ask for something.</p>"
            })
    void appealsToGiveOrJoinArePromotion(String appeal) {
        assertThat(roles(STORY + appeal + STORY)).singleElement().asString().startsWith("PROMO ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Your donations made the crane possible, the mayor told the people on the quay.</p>",
                "<p>To stay dry, forty people slept in the hold of the ferry that night.</p>",
                "<p>We deliver fish to every town on the coast, whatever the weather is.</p>",
                "<p>Join the ferry at the southern quay, where the boats still sail on Sundays.</p>"
            })
    void sentencesThatOpenLikeAppealsAreTheStorys(String sentence) {
        assertThat(roles(STORY + sentence + STORY)).singleElement().asString().startsWith("STORY ");
    }

    @Test
    void paragraphsOfOthersBetweenAppealsAreTheStorys() {
        assertThat(roles(STORY
                        + "<p>Become a subscriber of Sea Wind today.</p>"
                        + "<p>“We share our boats on every pier that we come to.”</p>"
                        + "<p>The ferries of the town have not sailed for as long as this before.</p>"
                        + "<p>Make a monthly gift to Sea Wind.</p>"
                        + STORY))
                .filteredOn(role -> role.startsWith("STORY"))
                .hasSize(2);
    }

    @Test
    void lifeOfTheReporterGoesOnInItsNextParagraph() {
        String life = "<p>Ada Holm is a reporter at Sea Wind.</p><p>In her free time, Ada rows with her dog.</p>";
        assertThat(roles(STORY + life)).containsExactly("NOTE Ada Holm is a repor", "NOTE In her free time, A");
        assertThat(roles(STORY + "<p>In her free time, Ada rows with her dog.</p>" + STORY))
                .containsExactly("STORY In her free time, ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href=https://x.example/a><i>Beacon</i>, Dec. 7, 2007</a></p>",
                "<p><a href=https://x.example/a>The Beacon, 19 August 2013.</a></p>",
                "<p><i>Harbour Beacon</i>, 19 August 2013</p>",
                "<p>Harbour Times, March 4, 2013</p>"
            })
    void outletAndItsDayBehindTheStoryAreACredit(String line) {
        assertThat(roles(STORY + line)).singleElement().asString().startsWith("CREDIT ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The Hague, 19 August 2013</p>",
                "<p>Hill City, March 4, 2013</p>",
                "<p><a href=https://x.example/a>Odina Harkwell, March 4, 2013</a></p>",
                "<p>Hard times, March 4, 2013</p>",
                "<p>Harbour Times, a paper of the town</p>"
            })
    void placesPeopleAndOtherWordsWithADayAreNoOutlet(String line) {
        assertThat(roles(STORY + line)).noneMatch(role -> role.startsWith("CREDIT"));
    }

    @Test
    void linksWhoseAddressesSayTheSameAreTopics() {
        assertThat(roles(STORY
                        + "<ul><li><a href=https://x.example/t/sea-ports>Sea ports</a></li>"
                        + "<li><a href=https://x.example/r/crane/>Crane</a></li></ul>"))
                .isNotEmpty()
                .allMatch(role -> role.startsWith("META"));
        assertThat(roles(STORY
                        + "<ul><li><a href=https://x.example/t/8871>The sea ports of the north</a></li>"
                        + "<li><a href=https://x.example/r/9926>The crane that was lost</a></li></ul>"))
                .noneMatch(role -> role.startsWith("META"));
    }
}
