"""What other sites copy to show a page inside of theirs: one frame, and a script that lets it have its height."""

from textwrap import dedent

from markupsafe import escape

from app.pages.frame import Frame, embed_of

# What a frame may do: scripts tell its height, links open elsewhere, and what they open is free of the frame's bounds.
_SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox"
# Pixels that a frame has until a script has told how many it takes; what does not fit is a press away.
_HEIGHT = 420


def iframe(title: str, address: str, height: int, width: str = "100%") -> str:
    """The bare frame of an embed, `height` pixels high, whatever the style sheets around it say of frames."""
    size = f"width:{width};max-width:100%;height:{height}px"
    attributes = f'width="{width.removesuffix("px")}" height="{height}" sandbox="{_SANDBOX}" loading="lazy"'
    return f'<iframe src="{escape(address)}" title="{escape(title)}" {attributes} style="{size};border:0"></iframe>'


def snippet(frame: Frame) -> str:
    """The frame, as wide as there is room, with the script that hears its height and no other frame's."""
    script = dedent("""\
        <script>
        {
          const { previousElementSibling: frame } = document.currentScript;
          addEventListener("message", ({ source, data }) => {
            const height = source === frame.contentWindow && Number(data?.dateline?.height);
            if (height) frame.style.height = `${height}px`;
          });
        }
        </script>
        """)
    return f"{iframe(frame.title, embed_of(frame.canonical), _HEIGHT)}\n{script}"
