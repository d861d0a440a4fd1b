namespace MetaCatalog.JsonSchema.Patterns;

/// <summary>A set of Unicode scalar values as sorted ranges that neither touch nor overlap.</summary>
internal sealed class CodePointSet
{
    public const int Last = 0x10FFFF;

    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;

    /// <summary>Everything a text can hold.</summary>
    public static readonly CodePointSet All = new([(0, FirstSurrogate - 1), (LastSurrogate + 1, Last)]);

    public CodePointSet(IEnumerable<(int First, int Last)> ranges)
    {
        var merged = new List<(int First, int Last)>();
        foreach (var range in ranges.OrderBy(static range => range.First))
        {
            if (merged.Count > 0 && range.First <= merged[^1].Last + 1)
            {
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, range.Last));
            }
            else
            {
                merged.Add(range);
            }
        }

        Ranges = merged;
    }

    public IReadOnlyList<(int First, int Last)> Ranges { get; }

    public static CodePointSet Of(params (int First, int Last)[] ranges) => new(ranges);

    public static CodePointSet Of(int codePoint) => new([(codePoint, codePoint)]);

    public bool Contains(int codePoint)
    {
        int low = 0, high = Ranges.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last) = Ranges[middle];
            if (codePoint < first)
            {
                high = middle - 1;
            }
            else if (codePoint > last)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    public CodePointSet Union(CodePointSet other) => new(Ranges.Concat(other.Ranges));

    /// <summary>What a text can hold and this set does not.</summary>
    public CodePointSet Complement()
    {
        var rest = new List<(int, int)>();
        var next = 0;
        foreach (var (first, last) in Ranges.Append((Last + 1, Last + 1)))
        {
            AddScalars(rest, next, first - 1);
            next = last + 1;
        }

        return new CodePointSet(rest);
    }

    private static void AddScalars(List<(int, int)> ranges, int first, int last)
    {
        Add(first, Math.Min(last, FirstSurrogate - 1));
        Add(Math.Max(first, LastSurrogate + 1), last);

        void Add(int from, int to)
        {
            if (from <= to)
            {
                ranges.Add((from, to));
            }
        }
    }
}
