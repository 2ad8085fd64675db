package dev.newspost.internal.story;

import dev.newspost.Block;
import dev.newspost.Lines;
import dev.newspost.Role;
import dev.newspost.internal.markup.Dom;
import dev.newspost.internal.report.Report;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Region;
import dev.newspost.internal.story.draft.Region.Structure;
import dev.newspost.internal.story.figure.Figures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Freezes drafts to blocks: gives each its place and puts lists, quotes and tables together again. */
final class Blocks {
    private final List<Draft> drafts;
    private final List<List<Region>> paths = new ArrayList<>();
    private final Set<Region> galleries;
    private final Dom.LineFinder lines;
    private final Figures figures;
    private final Report report;
    private final List<Block> blocks = new ArrayList<>();
    private Role role = Role.STORY;

    private Blocks(List<Draft> drafts, Dom.LineFinder lines, Figures figures, Report report) {
        this.drafts = drafts;
        this.lines = lines;
        this.figures = figures;
        this.report = report;
        this.galleries = galleries(drafts);
        for (Draft draft : drafts) {
            paths.add(outermost(draft) == null ? List.of() : path(draft.region()));
        }
    }

    /** {@return the outermost lists that hold nothing but pictures with their words: each of these is a block by itself} */
    private static Set<Region> galleries(List<Draft> drafts) {
        Set<Region> lists = new HashSet<>();
        Set<Region> others = new HashSet<>();
        for (Draft draft : drafts) {
            Region outermost = draft.region().outermost();
            boolean list = outermost != null && outermost.structure() == Structure.LIST;
            if (list && draft.kind() == Kind.FIGURE && !draft.pictures().isEmpty()) {
                lists.add(outermost);
            } else if (list) {
                others.add(outermost);
            }
        }
        lists.removeAll(others);
        return lists;
    }

    /** {@return the outermost list, quote or table in which a draft stands; null where it is a block by itself} */
    private Region outermost(Draft draft) {
        Region outermost = draft.region().outermost();
        return galleries.contains(outermost) ? null : outermost;
    }

    /** {@return the blocks that drafts become; their images go to {@code figures}} */
    static List<Block> freeze(List<Draft> drafts, Dom.LineFinder lines, Figures figures, Report report) {
        Blocks blocks = new Blocks(drafts, lines, figures, report);
        int next = 0;
        while (next < drafts.size()) {
            next = blocks.topLevel(next);
        }
        return blocks.blocks;
    }

    /** {@return the regions around a draft that become something, from the outside} */
    private static List<Region> path(Region region) {
        List<Region> path = new ArrayList<>();
        for (Region r = region.nearest(); r != null; r = r.container()) {
            path.add(r);
        }
        Collections.reverse(path);
        return path;
    }

    private int topLevel(int from) {
        Draft first = drafts.get(from);
        role = first.role();
        int to = from + 1;
        Region outermost = outermost(first);
        while (outermost != null
                && to < drafts.size()
                && outermost(drafts.get(to)) == outermost
                && drafts.get(to).role() == role) {
            to++;
        }
        int listed = outermost == null ? TypedLists.end(drafts, from) : to;
        Block block = listed > to ? typedList(from, listed) : build(from, to, 0).get(0);
        to = Math.max(to, listed);
        if (report.explains()) {
            report.decide("block " + blocks.size(), role.name(), first.rule(), block.lines());
        }
        blocks.add(block);
        return to;
    }

    /** {@return the blocks of some drafts that share their first {@code level} regions} */
    private List<Block> build(int from, int to, int level) {
        List<Block> built = new ArrayList<>();
        int next = from;
        while (next < to) {
            int end = next + 1;
            if (paths.get(next).size() <= level) {
                built.add(leaf(drafts.get(next)));
            } else {
                end = endOf(next, to, level);
                built.add(container(paths.get(next).get(level), next, end, level));
            }
            next = end;
        }
        return built;
    }

    /** {@return the end of the drafts that stand in the same region of a level} */
    private int endOf(int from, int to, int level) {
        Region region = paths.get(from).get(level);
        int end = from + 1;
        while (end < to && paths.get(end).size() > level && paths.get(end).get(level) == region) {
            end++;
        }
        return end;
    }

    private Block container(Region region, int from, int to, int level) {
        Optional<Lines> where = lines.of(region.element());
        int index = blocks.size();
        return switch (region.structure()) {
            case LIST ->
                new Block.ListBlock(
                        index, role, where, region.element().normalName().equals("ol"), items(from, to, level + 1));
            case TABLE -> new Block.Table(index, role, where, rows(from, to, level + 1));
            default ->
                new Block.BlockQuote(index, role, where, build(from, to, level + 1), QuoteSources.of(region.element()));
        };
    }

    /** {@return a list whose items somebody typed as paragraphs} */
    private Block typedList(int from, int to) {
        Draft first = drafts.get(from);
        Optional<Lines> start = lines.of(first.source());
        Optional<Lines> end = lines.of(drafts.get(to - 1).source());
        Optional<Lines> where = start.isPresent() && end.isPresent()
                ? Optional.of(new Lines(
                        start.get().first(),
                        Math.max(start.get().first(), end.get().last())))
                : start;
        List<List<Block>> items = build(from, to, 0).stream().map(List::of).toList();
        return new Block.ListBlock(blocks.size(), role, where, TypedLists.isOrdered(first), items);
    }

    private List<List<Block>> items(int from, int to, int level) {
        List<List<Block>> items = new ArrayList<>();
        int next = from;
        while (next < to) {
            boolean item = isIn(next, level, Structure.ITEM);
            int end = item ? endOf(next, to, level) : next + 1;
            items.add(build(next, end, item ? level + 1 : level));
            next = end;
        }
        return items;
    }

    private boolean isIn(int draft, int level, Structure structure) {
        List<Region> path = paths.get(draft);
        return path.size() > level && path.get(level).structure() == structure;
    }

    private List<List<Block.Cell>> rows(int from, int to, int level) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        int next = from;
        while (next < to) {
            boolean row = isIn(next, level, Structure.ROW);
            int end = row ? endOf(next, to, level) : next + 1;
            rows.add(
                    row
                            ? cells(paths.get(next).get(level), next, end, level + 1)
                            : List.of(new Block.Cell(false, 1, 1, build(next, end, level))));
            next = end;
        }
        return rows;
    }

    /** {@return the cells of a row, those without words too, and what stands between the cells} */
    private List<Block.Cell> cells(Region row, int from, int to, int level) {
        List<Block.Cell> cells = new ArrayList<>();
        int next = from;
        for (var child : row.element().children()) {
            String name = child.normalName();
            if (!name.equals("td") && !name.equals("th")) {
                continue;
            }
            while (next < to && !isIn(next, level, Structure.CELL)) {
                cells.add(new Block.Cell(false, 1, 1, build(next, next + 1, level)));
                next++;
            }
            int end = next;
            if (next < to && paths.get(next).get(level).isOf(child)) {
                end = endOf(next, to, level);
            }
            cells.add(new Block.Cell(
                    name.equals("th"),
                    Attributes.number(child.attr("colspan"), 1, 1_000),
                    Attributes.number(child.attr("rowspan"), 1, 1_000),
                    build(next, end, level + 1)));
            next = end;
        }
        for (; next < to; next++) {
            cells.add(new Block.Cell(false, 1, 1, build(next, next + 1, level)));
        }
        return cells;
    }

    private Block leaf(Draft draft) {
        int index = blocks.size();
        Optional<Lines> where = lines.of(draft.source());
        return switch (draft.kind()) {
            case PARAGRAPH -> new Block.Paragraph(index, role, where, draft.text());
            case HEADING -> new Block.Heading(index, role, where, draft.level(), draft.text());
            case CODE ->
                new Block.CodeBlock(index, role, where, Attributes.codeLanguage(draft.source()), draft.words());
            case BREAK -> new Block.ThematicBreak(index, role, where);
            case EMBED ->
                new Block.Embed(
                        index,
                        role,
                        where,
                        draft.embed().kind(),
                        draft.embed().address(),
                        draft.embed().poster(),
                        draft.embed().source(),
                        draft.text());
            case FIGURE -> new Block.Figure(index, role, where, figures.images(draft, index), draft.text());
        };
    }
}
