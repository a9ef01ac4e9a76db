"""Report formats: one module each, named as on the command line, with `render(report, look)`.

`render` takes a Report and a Look and gives the whole text. What formats share lies in `parts`,
listings that are no report of findings in `listings`.
"""
