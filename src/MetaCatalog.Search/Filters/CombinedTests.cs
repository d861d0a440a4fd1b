namespace MetaCatalog.Search.Filters;

/// <summary>See <see cref="Filter.Not"/>.</summary>
internal sealed class NotTest(FilterTest inner) : FilterTest
{
    public override bool Passes(int document) => !inner.Passes(document);
}

/// <summary>See <see cref="Filter.Either"/>.</summary>
internal sealed class EitherTest(FilterTest[] inner) : FilterTest
{
    public override bool Passes(int document)
    {
        foreach (var test in inner)
        {
            if (test.Passes(document))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>See <see cref="Filter.Every"/>.</summary>
internal sealed class EveryTest(FilterTest[] inner) : FilterTest
{
    public override bool Passes(int document)
    {
        foreach (var test in inner)
        {
            if (!test.Passes(document))
            {
                return false;
            }
        }

        return true;
    }

    public override void Test(ReadOnlySpan<int> documents, Span<bool> passed)
    {
        if (inner.Length == 1)
        {
            inner[0].Test(documents, passed);
            return;
        }

        base.Test(documents, passed);
    }
}
