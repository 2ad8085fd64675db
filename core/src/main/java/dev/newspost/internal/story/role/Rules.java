package dev.newspost.internal.story.role;

import java.util.List;

/**
 * All rules, in the order in which they decide; before each group it is looked anew where the story starts and ends. The first that fits a draft gives it its role; only those of {@link
 * RunRules} change what others have decided.
 */
final class Rules {
    static final List<List<Rule>> GROUPS = List.of(
            TitleRules.TITLES,
            PageFrame.ABOVE,
            EdgeRules.FIRST,
            MarkupRules.SURE,
            EdgeRules.ALL,
            NoticeRules.ALL,
            TextRules.ALL,
            PageFrame.BELOW,
            MarkupRules.SOFT,
            TitleRules.ABOVE,
            LinkRules.ALL,
            TitleRules.LEADS,
            AuthorLines.ABOVE,
            BoxRules.ALL,
            TextRules.AT_END,
            EdgeRules.AT_END,
            HeadingRules.ALL,
            RunRules.ALL);

    private Rules() {}
}
