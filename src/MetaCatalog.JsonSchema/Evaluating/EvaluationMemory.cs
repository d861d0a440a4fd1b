using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Evaluating;

/// <summary>The buffers of a validation, kept by a thread from one document to the next.</summary>
internal sealed class EvaluationMemory
{
    /// <summary>Tokens kept between documents: a larger tape is given back to the runtime.</summary>
    private const int KeptTokens = 64 * 1024;

    [ThreadStatic]
    private static EvaluationMemory? spare;

    public JsonToken[] Tokens = new JsonToken[1024];

    public List<DynamicResource> Scope { get; } = [];

    public EvaluatedMarks Marks { get; } = new();

    public static EvaluationMemory Rent()
    {
        var rented = spare ?? new EvaluationMemory();
        spare = null;
        return rented;
    }

    /// <summary>Forgets the last run.</summary>
    public void Reset()
    {
        Scope.Clear();
        Marks.Clear();
    }

    public void Return()
    {
        Reset();
        if (Tokens.Length <= KeptTokens)
        {
            spare = this;
        }
    }
}
