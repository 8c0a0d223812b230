"""`contacts/`"""

from review.api.serializers.contact_serializer import ContactSerializer
from review.api.views.posted_once import PostedOnce
from review.models import Contact


class ContactsView(PostedOnce):
    queryset = Contact.objects.all()
    serializer_class = ContactSerializer
