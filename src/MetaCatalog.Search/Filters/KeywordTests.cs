using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Filters;

/// <summary>See <see cref="Filter.AnyOf"/>.</summary>
internal sealed class AnyOfTest(KeywordColumn column, IReadOnlyCollection<string> values) : FilterTest
{
    private readonly bool[] asked = KeywordSet.Of(column, values);

    public override bool Passes(int document)
    {
        for (var value = column.Start(document); value < column.End(document); value++)
        {
            if (asked[column.Ordinal(value)])
            {
                return true;
            }
        }

        return false;
    }

    public override void Test(ReadOnlySpan<int> documents, Span<bool> passed)
    {
        if (!column.IsSingle || column.Ordinals.Width != 1)
        {
            base.Test(documents, passed);
            return;
        }

        var ordinals = column.Ordinals.Bytes;
        for (var i = 0; i < documents.Length; i++)
        {
            passed[i] = asked[ordinals[documents[i]]];
        }
    }
}

/// <summary>See <see cref="Filter.AllOf"/>.</summary>
internal sealed class AllOfTest(KeywordColumn column, IReadOnlyCollection<string> values) : FilterTest
{
    private readonly bool[] asked = KeywordSet.Of(column, values);
    private readonly int wanted = values.Distinct(StringComparer.Ordinal).Count();

    public override bool Passes(int document)
    {
        var found = 0;
        for (var value = column.Start(document); value < column.End(document); value++)
        {
            found += asked[column.Ordinal(value)] ? 1 : 0;
        }

        return found == wanted;
    }
}

/// <summary>See <see cref="Filter.OnlyOf"/>.</summary>
internal sealed class OnlyOfTest(KeywordColumn column, IReadOnlyCollection<string> values) : FilterTest
{
    private readonly bool[] asked = KeywordSet.Of(column, values);

    public override bool Passes(int document)
    {
        for (var value = column.Start(document); value < column.End(document); value++)
        {
            if (!asked[column.Ordinal(value)])
            {
                return false;
            }
        }

        return column.End(document) > column.Start(document);
    }
}

/// <summary>Values as marks on a column's ordinals.</summary>
internal static class KeywordSet
{
    public static bool[] Of(KeywordColumn column, IReadOnlyCollection<string> values)
    {
        var marks = new bool[column.Count];
        foreach (var value in values)
        {
            var ordinal = column.Find(value);
            if (ordinal >= 0)
            {
                marks[ordinal] = true;
            }
        }

        return marks;
    }
}
