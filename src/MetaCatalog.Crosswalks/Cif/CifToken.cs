namespace MetaCatalog.Crosswalks.Cif;

/// <summary>What a token of a CIF is.</summary>
internal enum CifTokenKind
{
    /// <summary><c>data_name</c>.</summary>
    Block,

    /// <summary><c>save_name</c>, or <c>save_</c> at the end of a frame.</summary>
    Frame,

    /// <summary><c>loop_</c>.</summary>
    Loop,

    /// <summary>A data name, such as <c>_cell_length_a</c>.</summary>
    Tag,

    /// <summary>A value without delimiters.</summary>
    Bare,

    /// <summary>A value between quotes, or a text field between semicolons.</summary>
    Text,

    /// <summary><c>[</c> of a list (CIF 2.0).</summary>
    ListStart,

    /// <summary><c>]</c>.</summary>
    ListEnd,

    /// <summary><c>{</c> of a table (CIF 2.0).</summary>
    TableStart,

    /// <summary><c>}</c>.</summary>
    TableEnd,

    /// <summary>The end of the document.</summary>
    End,
}

/// <summary>A token of a CIF with its place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text without delimiters.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column from 1.</param>
internal readonly record struct CifToken(CifTokenKind Kind, string Text, int Line, int Column);
