using System.Text;

namespace MetaCatalog.Crosswalks.DataFiles.Tables;

/// <summary>Gathers what the values of one column show: type, counts, statistics. Constant memory.</summary>
internal sealed class Column(string name)
{
    private const int MostExamples = 20;
    private const int LongestExample = 80;
    private const int MostMissingWords = 8;
    private const int LastExample = 1_000; // later values are not looked at for examples

    private readonly List<byte[]> examples = [];
    private readonly List<string> missingWords = [];
    private Kinds kinds;
    private double min = double.PositiveInfinity;
    private double max = double.NegativeInfinity;
    private double origin;
    private double sum;
    private double squares;

    [Flags]
    private enum Kinds
    {
        None = 0,
        Integer = 1,
        Decimal = 2,
        Boolean = 4,
        Day = 8,
        Instant = 16,
        Text = 32,
    }

    /// <summary>The heading.</summary>
    public string Name => name;

    /// <summary>How many values there are.</summary>
    public long Values { get; private set; }

    /// <summary>The first instant, when all values are days or instants.</summary>
    public DateTime First { get; private set; } = DateTime.MaxValue;

    /// <summary>The last instant.</summary>
    public DateTime Last { get; private set; } = DateTime.MinValue;

    /// <summary>Takes a value of delimited text, whose type is to be found out.</summary>
    public void Take(ReadOnlySpan<byte> text)
    {
        text = Trim(text);
        if (text.IsEmpty)
        {
            return;
        }

        // A day cannot be a number or a missing word: columns of days are not asked about them.
        if (kinds == Kinds.Day && DateText.HasForm(text))
        {
            AddOther(text);
        }
        else if ((kinds & Kinds.Text) == 0 && NumberText.TryParse(text, out var number, out var isInteger))
        {
            Add(text, number, isInteger);
        }
        else if (MissingWords.Contains(text))
        {
            NoteMissing(text);
        }
        else
        {
            AddOther(text);
        }
    }

    /// <summary>Takes a text of JSON: it is no number, whatever it looks like.</summary>
    public void TakeText(ReadOnlySpan<byte> text)
    {
        text = Trim(text);
        if (text.IsEmpty || MissingWords.Contains(text))
        {
            NoteMissing(text);
        }
        else
        {
            AddOther(text);
        }
    }

    /// <summary>Takes an object or an array of JSON.</summary>
    public void TakeStructure()
    {
        Values++;
        kinds |= Kinds.Text;
    }

    /// <summary>What was gathered.</summary>
    /// <param name="rows">How many rows there are.</param>
    public FieldFacts Facts(long rows)
    {
        var (label, unit) = UnitInName.Split(name);
        return new FieldFacts(name, DataType, Values, rows - Values)
        {
            Label = label,
            Unit = IsNumber ? unit : null,
            Numbers = IsNumber && Values > 0 && double.IsFinite(squares) && double.IsFinite(sum) ? Statistics() : null,
            MissingWords = missingWords,
            Examples = [.. examples.Select(static example => TextDecoding.Decode(example))],
        };
    }

    /// <summary>Whether all values are numbers.</summary>
    public bool IsNumber => kinds is Kinds.Integer or Kinds.Decimal or (Kinds.Integer | Kinds.Decimal);

    /// <summary>Whether all values are days or instants.</summary>
    public bool IsTime => kinds is Kinds.Day or Kinds.Instant or (Kinds.Day | Kinds.Instant);

    /// <summary>Whether all values are days.</summary>
    public bool IsByDay => kinds == Kinds.Day;

    private string DataType => kinds switch
    {
        Kinds.Integer => "Integer",
        Kinds.Decimal or (Kinds.Integer | Kinds.Decimal) => "Float",
        Kinds.Boolean => "Boolean",
        Kinds.Day => "Date",
        Kinds.Instant or (Kinds.Day | Kinds.Instant) => "DateTime",
        _ => "Text",
    };

    private void Add(ReadOnlySpan<byte> text, double number, bool isInteger)
    {
        if (Values++ == 0)
        {
            origin = number;
        }

        kinds |= isInteger ? Kinds.Integer : Kinds.Decimal;
        min = Math.Min(min, number);
        max = Math.Max(max, number);
        var distance = number - origin; // from the first value, so that large values near each other keep their digits
        sum += distance;
        squares += distance * distance;
        if (Values <= LastExample)
        {
            AddExample(text);
        }
    }

    private void AddOther(ReadOnlySpan<byte> text)
    {
        Values++;
        if (Values <= LastExample)
        {
            AddExample(text);
        }

        if ((kinds & Kinds.Text) != 0)
        {
            return;
        }

        if (DateText.TryParse(text, out var instant, out var isDay))
        {
            kinds |= isDay ? Kinds.Day : Kinds.Instant;
            First = instant < First ? instant : First;
            Last = instant > Last ? instant : Last;
        }
        else
        {
            kinds |= IsBoolean(text) ? Kinds.Boolean : Kinds.Text;
        }
    }

    private static bool IsBoolean(ReadOnlySpan<byte> text) =>
        Ascii.EqualsIgnoreCase(text, "true"u8) || Ascii.EqualsIgnoreCase(text, "false"u8);

    private void AddExample(ReadOnlySpan<byte> text)
    {
        if (examples.Count == MostExamples || text.Length > LongestExample)
        {
            return;
        }

        foreach (var example in examples)
        {
            if (text.SequenceEqual(example))
            {
                return;
            }
        }

        examples.Add(text.ToArray());
    }

    private void NoteMissing(ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty && missingWords.Count < MostMissingWords && TextDecoding.Decode(text) is var word && !missingWords.Contains(word))
        {
            missingWords.Add(word);
        }
    }

    private NumberFacts Statistics()
    {
        var mean = sum / Values;
        return new NumberFacts(min, max, origin + mean, Math.Sqrt(Math.Max(0, (squares / Values) - (mean * mean))));
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) =>
        text.IsEmpty || (text[0] > ' ' && text[^1] > ' ') ? text : text.Trim(" \t\r"u8);
}
