namespace MetaCatalog.Crosswalks.DataFiles;

/// <summary>How sure a suggestion is, surest first.</summary>
public enum Certainty
{
    /// <summary>Counted or computed from the bytes: right unless the file is not the one meant.</summary>
    Measured,

    /// <summary>Written in the file, in a place that its format gives for it.</summary>
    Stated,

    /// <summary>Concluded from the content.</summary>
    Inferred,

    /// <summary>Guessed, from a name for example: to be checked.</summary>
    Guessed,
}

/// <summary>Something that a file says of itself.</summary>
/// <param name="Value">What.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Place">Where in the file, in the words of its format.</param>
public sealed record Said(string Value, Certainty Certainty, string Place);
