namespace MetaCatalog.Crosswalks.DataFiles.Drafts;

/// <summary>Where a value of a suggested description comes from, and how sure it is.</summary>
/// <param name="Pointer">The value, as a JSON pointer into the draft.</param>
/// <param name="File">The file that shows it.</param>
/// <param name="Place">Where in the file, in the words of its format.</param>
/// <param name="Certainty">How sure it is.</param>
public sealed record Evidence(string Pointer, string File, string Place, Certainty Certainty);
