namespace MetaCatalog.JsonSchema.Formats;

/// <summary>A named format of strings. Validation section 7.3.</summary>
internal abstract class StringFormat
{
    /// <summary>The format's name in schemas.</summary>
    public abstract string Name { get; }

    /// <summary>What it is, for "… is not {English}.".</summary>
    public abstract string English { get; }

    /// <summary>The same in Japanese.</summary>
    public abstract string Japanese { get; }

    public abstract bool IsValid(ReadOnlySpan<byte> utf8);
}
