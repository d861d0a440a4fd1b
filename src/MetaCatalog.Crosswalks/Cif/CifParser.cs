using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Cif;

/// <summary>Reads the data blocks of a CIF.</summary>
internal sealed class CifParser(CifTokenizer tokens, ReadingLimits limits, List<Finding> findings, CancellationToken cancellation)
{
    private readonly List<CifBlock> blocks = [];
    private CifToken token;
    private int values;
    private int loops;

    /// <summary>The data blocks in their order; save frames, which only dictionaries have, are left out and told.</summary>
    /// <exception cref="ReadingException">The text is no CIF, or beyond a limit.</exception>
    public IReadOnlyList<CifBlock> Blocks()
    {
        Advance();
        while (token.Kind != CifTokenKind.End)
        {
            Step();
        }

        return blocks;
    }

    private void Step()
    {
        switch (token.Kind)
        {
            case CifTokenKind.Block:
                StartBlock();
                break;
            case CifTokenKind.Frame:
                SkipFrame();
                break;
            case CifTokenKind.Loop:
                ReadLoop(Current());
                break;
            case CifTokenKind.Tag:
                ReadItem(Current());
                break;
            default:
                throw Fault("cif:value", $"The value '{Excerpt(token.Text)}' has no data name before it.", $"値「{Excerpt(token.Text)}」の前にデータ名がありません。");
        }
    }

    private void StartBlock()
    {
        if (blocks.Count >= limits.MaxRecords)
        {
            throw new ReadingException(ReadingFaults.TooManyRecords(limits.MaxRecords, Here()));
        }

        blocks.Add(new CifBlock(token.Text, token.Line));
        Advance();
    }

    private void SkipFrame()
    {
        findings.Add(new Finding("cif:frame", Severity.Info, new Bilingual($"The save frame '{token.Text}' was left out.", $"セーブフレーム「{token.Text}」は読みませんでした。"), Here()));
        do
        {
            Advance();
        }
        while (token.Kind != CifTokenKind.End && token is not { Kind: CifTokenKind.Frame, Text: "" });
        Advance();
    }

    private void ReadItem(CifBlock block)
    {
        var tag = token;
        Advance();
        Add(block, new CifItem(tag.Text, null, [ReadValue(tag, 0)]), tag);
    }

    private void ReadLoop(CifBlock block)
    {
        var loop = token;
        var columns = new List<(CifItem Item, CifToken Tag)>();
        Advance();
        for (; token.Kind == CifTokenKind.Tag; Advance())
        {
            columns.Add((new CifItem(token.Text, loops, []), token));
        }

        if (columns.Count == 0)
        {
            throw Fault("cif:loop", "The loop has no data names.", "loop_ にデータ名がありません。");
        }

        var count = 0;
        while (IsValue(token.Kind))
        {
            columns[count++ % columns.Count].Item.Values.Add(ReadValue(loop, 0));
        }

        if (count % columns.Count != 0)
        {
            throw Fault(
                "cif:loop",
                $"The loop in line {loop.Line} has {columns.Count} data names but {count} values, which is no multiple.",
                $"{loop.Line} 行目の loop_ はデータ名が {columns.Count} 個で値が {count} 個です。値の数はデータ名の数の倍数でなければなりません。");
        }

        loops++;
        columns.ForEach(column => Add(block, column.Item, column.Tag));
    }

    private CifValue ReadValue(CifToken before, int depth)
    {
        if (!IsValue(token.Kind))
        {
            throw Fault("cif:value", $"'{before.Text}' in line {before.Line} has no value.", $"{before.Line} 行目の「{before.Text}」に値がありません。");
        }

        if (++values > limits.MaxNodes)
        {
            throw new ReadingException(ReadingFaults.TooManyNodes(limits.MaxNodes, Here()));
        }

        if (token.Kind is CifTokenKind.ListStart or CifTokenKind.TableStart)
        {
            return ReadComposite(depth + 1);
        }

        var value = new CifValue(token.Text, token.Kind == CifTokenKind.Bare, token.Line);
        Advance();
        return value;
    }

    private CifValue ReadComposite(int depth)
    {
        if (depth > limits.MaxDepth)
        {
            throw new ReadingException(ReadingFaults.TooDeep(limits.MaxDepth, Here()));
        }

        var start = token;
        var end = start.Kind == CifTokenKind.ListStart ? CifTokenKind.ListEnd : CifTokenKind.TableEnd;
        var members = new List<string>();
        for (Advance(); token.Kind != end;)
        {
            members.Add(ReadValue(start, depth).Text);
        }

        Advance();
        return new CifValue(string.Join(", ", members), false, start.Line);
    }

    private CifBlock Current() => blocks.Count > 0
        ? blocks[^1]
        : throw Fault("cif:block", $"'{Excerpt(token.Text)}' stands before the first data block (data_…).", $"「{Excerpt(token.Text)}」が最初のデータブロック（data_…）より前にあります。");

    private void Add(CifBlock block, CifItem item, CifToken tag)
    {
        if (!block.Add(item))
        {
            findings.Add(new Finding(
                "cif:duplicate",
                Severity.Warning,
                new Bilingual($"The block has {item.Tag} twice; the first is read.", $"ブロックに {item.Tag} が二度あります。最初のものを読みました。"),
                new Location(Line: tag.Line, Column: tag.Column)));
        }
    }

    private static bool IsValue(CifTokenKind kind) => kind is CifTokenKind.Bare or CifTokenKind.Text or CifTokenKind.ListStart or CifTokenKind.TableStart;

    private void Advance()
    {
        cancellation.ThrowIfCancellationRequested();
        token = tokens.Next();
    }

    private Location Here() => new(Line: token.Line, Column: token.Column);

    private ReadingException Fault(string code, string en, string ja) => new(ReadingFaults.Error(code, en, ja, Here()));

    private static string Excerpt(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
