"""What other sites copy to show a page inside of theirs: one frame, and a script that lets it have its height."""

from textwrap import dedent

from markupsafe import escape

from app.pages.frame import Frame

# What a frame may do: scripts tell its height, links open elsewhere, and what they open is free of the frame's bounds.
_SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox"
# Pixels that a frame has until a script has told how many it takes; what does not fit is a press away.
_HEIGHT = 420


def iframe(frame: Frame, height: int, width: str = "100%") -> str:
    """The bare frame, `height` pixels high. What it looks like is its own, whatever the style sheets around it say."""
    size = f"width:{width};max-width:100%;height:{height}px"
    attributes = f'width="{width.removesuffix("px")}" height="{height}" sandbox="{_SANDBOX}" loading="lazy"'
    source, title = escape(frame.embed), escape(frame.title)
    return f'<iframe src="{source}" title="{title}" {attributes} style="{size};border:0"></iframe>'


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
    return f"{iframe(frame, _HEIGHT)}\n{script}"
