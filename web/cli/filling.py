"""`customer-classes demo`: the demo data with a bar that tells how far it is."""

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from web.cli.running import MistakeError, console
from web.cli.welcome import sign_ins
from web.demo.fill import fill, is_empty


async def fill_with_bar(classes: int, customers: int, *, if_empty: bool) -> list[str]:
    """Fill the database; answers what to print.

    Raises MistakeError for a database in which somebody began already, unless that is `if_empty`.
    """
    if not await is_empty():
        if if_empty:
            return []
        raise MistakeError("There are classes already: demo data go into an empty database only.")
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        tasks: dict[str, TaskID] = {}

        def progress(what: str, rows: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total)
            bar.update(tasks[what], completed=rows)

        await fill(classes, customers, progress)
    return sign_ins()
