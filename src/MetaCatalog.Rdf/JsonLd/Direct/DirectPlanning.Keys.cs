using System.Text.Json;

namespace MetaCatalog.Rdf.JsonLd.Direct;

/// <summary>The keys of objects: what they mean, and that none stands twice.</summary>
internal ref partial struct DirectPlanning
{
    // Keys are told apart by their text; two alike are a fault that the full way reports.
    private readonly bool ResolveKeys(int index, DirectContext context, DirectContext? typeContext = null)
    {
        Span<int> seen = stackalloc int[MaxKeys];
        var count = 0;
        var hasId = false;
        var hasType = false;
        for (var key = index + 1; key < tape[index].Next; key = tape[key + 1].Next)
        {
            var text = Text(key);
            if (tape[key].IsEscaped || count == MaxKeys || IsTwice(seen[..count], text))
            {
                return false;
            }

            seen[count++] = key;
            var term = context.Term(text);
            plan.Terms[key] = term;
            if (term.Keyword == Keyword.Type)
            {
                plan.Contexts[key] = typeContext ?? context;
            }

            if ((term.Keyword == Keyword.Id && hasId) || (term.Keyword == Keyword.Type && hasType) || !term.IsDirect)
            {
                return false;
            }

            hasId |= term.Keyword == Keyword.Id;
            hasType |= term.Keyword == Keyword.Type;
        }

        return true;
    }

    // What is dropped must be sound too.
    private readonly bool HasDistinctKeys(int index)
    {
        if (tape[index].Type == JsonTokenType.StartArray)
        {
            for (var i = index + 1; i < tape[index].Next; i = tape[i].Next)
            {
                if (!HasDistinctKeys(i))
                {
                    return false;
                }
            }
        }

        return tape[index].Type != JsonTokenType.StartObject || HasDistinctEntries(index);
    }

    private readonly bool HasDistinctEntries(int index)
    {
        Span<int> seen = stackalloc int[MaxKeys];
        var count = 0;
        for (var key = index + 1; key < tape[index].Next; key = tape[key + 1].Next)
        {
            if (tape[key].IsEscaped || count == MaxKeys || IsTwice(seen[..count], Text(key)) || !HasDistinctKeys(key + 1))
            {
                return false;
            }

            seen[count++] = key;
        }

        return true;
    }

    private readonly bool IsTwice(ReadOnlySpan<int> seen, ReadOnlySpan<byte> text)
    {
        foreach (var key in seen)
        {
            if (tape[key].Length == text.Length && Text(key).SequenceEqual(text))
            {
                return true;
            }
        }

        return false;
    }
}
