/** French, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Inscriptions à partir du {0}
Début dans moins d’une semaine
{shown} sur # session | {shown} sur # sessions
Ajouter au calendrier
Partager
Plénière
Au même moment que {0}
Autre
Apple et autres calendriers (.ics)
Ouvrez ce lien sur l’autre appareil pour y ajouter vos favoris.
Annulé
# favori | # favoris
Les calendriers n’ont pas pu être chargés. Veuillez réessayer plus tard.
Pour la presse
Début dans moins d’une heure
Les horaires sont indiqués en heure locale ({0}).
déplacements : {0}
Grille
Non merci
Aucune session ne correspond à ces filtres.
Journées
annulations : {0}
Programme affiché (.ics) : {0}
Intervenants
Favoris reçus par lien
Marquez des sessions d’une étoile pour les transférer par un lien vers un autre appareil.
Ajouter # session | Ajouter # sessions
Important
Intervention
Inscriptions jusqu’au {0}
ajouts : {0}
Inscriptions closes
Favori
Type
Partenaires
Le lien n’a pas pu être partagé
Début dans
Lien
Début retardé
Pause
Moment convivial
Contact presse
Liste
h
Langues
Nouvelle
j
Les horaires sont indiqués en heure locale ({0}) et, à côté, dans votre fuseau horaire ({1}).
Début dans moins de dix minutes
Date initialement annoncée : {0}
Avant :
Accréditation
Documents
Complet
Urgent : {0}
Maintenant
Ouverte à la presse
Mon programme
Aller au créneau en cours
Code QR de ce lien, à scanner avec un autre appareil
Sur place et en ligne
Affiche uniquement ces sessions
Complet ; liste d’attente ouverte
{0} min
Modifiée
Les horaires sont indiqués dans votre fuseau horaire ({0}).
En ligne
Urgent
{0} h
Avant, dans la même salle
heure locale ({0})
S’inscrire sur liste d’attente
Page de la session
Thématique
Ce contenu n’a pas pu être chargé.
S’inscrire
Le programme a changé ({0}).
suppressions : {0}
Chargement…
Suivre en direct
Affichage
Ensuite, dans la même salle
Les horaires sont indiqués dans le fuseau horaire {0}.
Langue
Le programme n’est pas encore publié.
Voir les enregistrements
Inscriptions ouvertes
min
Mon programme (.ics) : {0}
Voir l’enregistrement
Itinéraire
Favori : {0}
Masquer : {0}
Autres partenaires
Les organisateurs ont retiré cette session du programme.
Table ronde
Marquez des sessions d’une étoile pour les retrouver ici. Elles ne sont enregistrées que dans ce navigateur.
chez vous ({0})
Actualité suivante
Lancer le défilement
En cours
Favoris
Lien copié
Données du {0}. La dernière version n’a pas pu être chargée.
interprétation en {0}
Titres
Horaire
Chez vous
Ajouter à un calendrier
Salle
Filtres
modifications : {0}
Toute la journée
Annulée
Toujours en cours :
# session | # sessions
Sur un autre appareil
de {0} à {1}
Aucune actualité pour le moment.
Organisé par
Plan
Interprétation
Programme
Événement terminé
Page de l’événement
Aujourd’hui
Au même moment
Une partie du contenu n’a pas pu être chargée. Une nouvelle tentative aura lieu dès le retour du réseau.
Retirer le filtre : {0}
N’est plus au programme
Copier le lien
Afficher # session | Afficher # sessions
Presse
Tout effacer
« {0} »
Atelier
Déplacée
Toutes les journées
chez vous
Logos
Actualité précédente
Début dans moins de 24 heures
maintenant :
Fermer
Langues que je comprends
Toutes les actualités
Nouvelle date
Arrêter le défilement
Masquer les sessions passées
Se tient en ligne
S’abonner aux mises à jour
« {0} » et « {1} » ont lieu au même moment ({2}).
Reporté
Modération
Rechercher dans le programme
jusqu’au {0}
Créneaux libres
Langue de la plupart des sessions : {0}
Autres sessions
Enregistrer ou partager
Actualités`,
  cities:
    'Cairo=Le Caire|Sao Paulo=São Paulo|Almaty=Alma Ata|Ashgabat=Achgabat|Baku=Bakou|Beirut=Beyrouth|Bishkek=Bichkek|Dubai=Dubaï|Dushanbe=Douchanbé|Jerusalem=Jérusalem|Nicosia=Nicosie|Riyadh=Riyad|Samarkand=Samarcande|Seoul=Séoul|Singapore=Singapour|Tashkent=Tachkent|Tbilisi=Tbilissi|Tehran=Téhéran|Yerevan=Erevan|Athens=Athènes|Brussels=Bruxelles|Bucharest=Bucarest|Chisinau=Chișinău|Copenhagen=Copenhague|Kyiv=Kiev|Lisbon=Lisbonne|London=Londres|Malta=Malte|Moscow=Moscou|Tirane=Tirana|Vienna=Vienne|Warsaw=Varsovie',
};

export const language = createLanguage('fr', parts);
