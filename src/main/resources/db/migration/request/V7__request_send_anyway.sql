-- The choice to send a document all the same also covers doubts about it.
update request_identification
set form = replace(form, '"sendExpired":', '"sendAnyway":'),
    sent = replace(sent, '"sendExpired":', '"sendAnyway":');
